package vn.minhbach.intake.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text ends in the middle of a sentence, or begins there. */
final class Sentence {

  /** A line of a title or a heading may end without a sign. */
  private static final int SHORTEST_OPEN = 50;

  private static final Pattern ENDED =
      Pattern.compile(".*[.;:!?…/*\"”’)][¹²³⁰⁴-⁹]*\\s*", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile(".*[,–-]\\s*", Pattern.DOTALL);
  private static final Pattern LIST =
      Pattern.compile("(?:[-+*•]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ]\\))\\s.*", Pattern.DOTALL);
  private static final Pattern MIDDLE = Pattern.compile("[\\p{Ll},;.:)%].*", Pattern.DOTALL);
  private static final Pattern NUMBER_OR_NAME =
      Pattern.compile("(?:\\d|\\p{Lu}{2,}(?=[\\s,.;])).*", Pattern.DOTALL);

  private Sentence() {}

  /** Whether something has to follow. */
  static boolean isOpen(String text) {
    String line = text.strip();
    boolean closed = ENDED.matcher(line).matches() || isCapitals(line);
    return COMMA.matcher(line).matches() || !closed && line.length() >= SHORTEST_OPEN;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether it goes on with what was before. */
  static boolean isMiddle(String text) {
    String line = text.strip();
    return MIDDLE.matcher(line).matches() && !LIST.matcher(line).matches();
  }

  /** Whether it may go on with what was before: it begins with a number or a name in capitals. */
  static boolean mayBeMiddle(String text) {
    String line = text.strip();
    return NUMBER_OR_NAME.matcher(line).matches()
        && !LIST.matcher(line).matches()
        && !isCapitals(line);
  }
}
