package vn.minhbach.figure;

/**
 * What a printed figure means: a quantity, or why there is none.
 *
 * <p>The printed text itself is in {@link Figure}; a meaning never repeats it. Columns are counted
 * from 1 in {@code char}s of that text, as given.
 */
public sealed interface Meaning
    permits Quantity,
        Meaning.Pending,
        Meaning.Missing,
        Meaning.Text,
        Meaning.Undecided,
        Meaning.Unreadable {

  /** The kind's name in published data: {@code exact}, {@code range}, {@code missing}. */
  String kind();

  /** Still to be assessed: {@code cuối năm đánh giá}. */
  record Pending() implements Meaning {
    @Override
    public String kind() {
      return "pending";
    }
  }

  /** Nothing printed, which is not zero. */
  record Missing() implements Meaning {
    @Override
    public String kind() {
      return "missing";
    }
  }

  /** Words without a digit: {@code Đạt}, {@code phần đầu đạt chỉ tiêu tỉnh giao}. */
  record Text() implements Meaning {
    @Override
    public String kind() {
      return "text";
    }
  }

  /**
   * A figure that can be read in more than one way: {@code 126,153.000 đồng}.
   *
   * @param column where the doubt begins
   * @param reason what is in doubt
   */
  record Undecided(int column, Reason reason) implements Meaning {
    @Override
    public String kind() {
      return "undecided";
    }
  }

  /**
   * A figure that holds digits but is not in the grammar: {@code 30/6/2024}.
   *
   * @param column the first place that does not fit
   */
  record Unreadable(int column) implements Meaning {
    @Override
    public String kind() {
      return "unreadable";
    }
  }

  /** Why a figure can be read in more than one way. */
  enum Reason {
    /** Points and commas that no single reading explains: {@code 1.23.4}, {@code 1,234,567}. */
    SEPARATORS,
    /** A range whose first number is the greater: {@code từ 900 đến 1,2 tỷ đồng}. */
    DESCENDING_RANGE,
    /** A direction in words and a minus sign: {@code giảm -5%}. */
    DOUBLE_SIGN
  }
}
