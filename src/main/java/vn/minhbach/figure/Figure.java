package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a report: what is printed, and what it means.
 *
 * <p>What is printed is kept for ever, to the character, and is what a portal shows; the meaning
 * stands beside it. A text that can't be understood is kept as well, with a meaning that says so.
 *
 * @param printed the text as the report prints it; empty where it prints nothing
 * @param meaning what it means
 * @param remark what the parentheses at its end hold, as printed: {@code đạt 19/19 tiêu chí} in
 *     {@code 02 xã (đạt 19/19 tiêu chí)}; empty where there are none
 */
public record Figure(String printed, Meaning meaning, String remark) {

  public Figure {
    requireNonNull(printed);
    requireNonNull(meaning);
    requireNonNull(remark);
  }

  /**
   * Reads what is printed; never throws.
   *
   * <p>The order of the questions matters: words without a digit are never a quantity, and a text
   * with a digit is one or is refused; none is guessed at.
   *
   * @param printed the text, composed or decomposed (NFC, NFD); null or blank means missing
   */
  public static Figure read(String printed) {
    if (printed == null || Words.isBlank(printed)) {
      return new Figure("", new Meaning.Missing(), "");
    }
    int end = Remark.start(printed);
    String body = printed.substring(0, end);
    return new Figure(printed, meaning(body), Remark.in(printed, end));
  }

  /** The kind of its meaning, as named in published data: {@code exact}, {@code text}. */
  public String kind() {
    return meaning.kind();
  }

  /** The one number that it prints, where it is exact: not vague, a limit, a range or a part. */
  public Optional<BigDecimal> exact() {
    return meaning instanceof Exact || meaning instanceof Compound
        ? ((Quantity) meaning).value()
        : Optional.empty();
  }

  private static Meaning meaning(String body) {
    if (body.codePoints().anyMatch(Character::isDigit)) {
      return FigureParser.parse(body);
    }
    return Words.arePending(body) ? new Meaning.Pending() : new Meaning.Text();
  }
}
