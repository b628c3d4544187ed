package vn.minhbach.intake.datapackage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A match of a pattern that a stranger wrote, which ends: there are patterns that are busy with
 * thirty letters for years.
 */
final class BoundedMatch {

  private static final int MOST_STEPS = 200_000;
  private static final int LONGEST = 2_000;

  private BoundedMatch() {}

  /** Whether the whole of {@code text} matches; empty where that takes too long to say. */
  static Optional<Boolean> of(Pattern pattern, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(pattern.matcher(new Counted(text, new int[1])).matches());
    } catch (TooLong | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** A text that can be looked at only so often. */
  private record Counted(CharSequence text, int[] steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super(null, null, false, false);
    }
  }
}
