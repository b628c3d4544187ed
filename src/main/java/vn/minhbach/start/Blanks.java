package vn.minhbach.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with blanks: {@code @name@} for a value as it is, {@code @yaml:name@} and {@code
 * @csv:name@} for a value as one text of such a file.
 */
final class Blanks {

  private static final Pattern BLANK = Pattern.compile("@(?:(yaml|csv):)?([a-z-]+)@");

  private Blanks() {}

  /** A text of the program. */
  static String load(String resource) {
    try (InputStream in = Blanks.class.getResourceAsStream("/start/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("no text start/" + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fill(String text, Map<String, String> values) {
    return BLANK
        .matcher(text)
        .replaceAll(
            blank -> Matcher.quoteReplacement(filled(blank.group(1), blank.group(2), values)));
  }

  private static String filled(String form, String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for " + name);
    }
    if (form == null) {
      return value;
    }
    return form.equals("yaml")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
