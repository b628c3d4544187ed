package vn.minhbach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import vn.minhbach.problem.Problem;

/** The words of the command line, in Vietnamese or English. */
final class ProblemText {

  private final Properties words = new Properties();

  private ProblemText() {}

  /** Vietnamese where the locale is, English everywhere else. */
  static ProblemText in(Locale locale) {
    String language = locale.getLanguage().equals("vi") ? "vi" : "en";
    ProblemText text = new ProblemText();
    String name = "/problems_" + language + ".properties";
    try (InputStream in = ProblemText.class.getResourceAsStream(name)) {
      text.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return text;
  }

  /** What is wrong, and what to do. */
  String of(Problem problem) {
    return get(problem.code(), problem.arguments());
  }

  String get(String key, List<String> arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message '" + key + "'");
    }
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }
}
