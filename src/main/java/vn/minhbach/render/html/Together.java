package vn.minhbach.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no line end may part: a number and its unit, a document and its number. */
final class Together {

  private static final String UNIT =
      "(?: (?:ha|km|m|m2|m3|kg|tấn|tạ|tỷ|triệu|nghìn|đồng)(?![\\p{L}\\p{N}]))+";

  /** The first letters of {@link #UNIT}, which takes longer to try. */
  private static final String BEGINNINGS_OF_UNITS = "hkmtnđ";

  /** Before the number of a document. */
  private static final String NUMBER_OF = "số ";

  static final Pattern WHOLE =
      Pattern.compile(
          "\\d[\\d.,]*(?:-\\d[\\d.,]*)?"
              + UNIT
              + "|"
              + NUMBER_OF
              + "\\d+[-/][\\p{L}\\d/-]*[\\p{L}\\d]");

  private static final Pattern UNIT_FIRST = Pattern.compile(UNIT);

  private Together() {}

  /** How many characters of {@code text} are a unit at its beginning. */
  static int unit(String text) {
    Matcher unit = UNIT_FIRST.matcher(text);
    return unit.lookingAt() ? unit.end() : 0;
  }

  /** Prints {@code text}, escaped, with what is to stay together kept on one line. */
  static void print(String text, StringBuilder out) {
    int done = 0;
    // Only what holds a space is kept together; most cells of tables hold none.
    int number = text.indexOf(' ') < 0 ? -1 : nextDigit(text, 0);
    Matcher whole = number < 0 ? null : WHOLE.matcher(text);
    while (number >= 0) {
      int document = number - NUMBER_OF.length();
      boolean found =
          document >= done && text.startsWith(NUMBER_OF, document) && standsAt(document, whole);
      int end = endOfNumber(text, number);
      if (found || mayGoOn(text, end) && standsAt(number, whole)) {
        out.append(NarrativeHtml.escape(text.substring(done, whole.start())))
            .append("<span class=\"nw\">");
        out.append(NarrativeHtml.escape(whole.group())).append("</span>");
        done = whole.end();
        end = done;
      }
      number = nextDigit(text, end);
    }
    out.append(NarrativeHtml.escape(text.substring(done)));
  }

  private static boolean standsAt(int start, Matcher matcher) {
    return matcher.region(start, matcher.regionEnd()).lookingAt();
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Whether a unit may follow a number that ends at {@code end}, or another number. */
  private static boolean mayGoOn(String text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return next == '-' || next == ' ' && BEGINNINGS_OF_UNITS.indexOf(text.charAt(end + 1)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static int nextDigit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
