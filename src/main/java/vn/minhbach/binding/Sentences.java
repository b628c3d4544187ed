package vn.minhbach.binding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text end: a point between digits or after an abbreviation is none. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?](?=\\s+[\\p{Lu}+*-])|\\n");

  private Sentences() {}

  /** What stands behind the last sentence end of {@code text}. */
  static String end(String text) {
    int from = 0;
    Matcher matcher = END.matcher(text);
    while (matcher.find()) {
      from = matcher.end();
    }
    // The last point of the text may end a sentence as well: what follows is not known here.
    return text.substring(from).stripLeading();
  }

  /** What stands before the first sentence end of {@code text}. */
  static String beginning(String text) {
    Matcher matcher = END.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : text;
  }
}
