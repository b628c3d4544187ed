package vn.minhbach.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Language;
import vn.minhbach.problem.Problem;

/** The words of the command line, in Vietnamese or English. */
record ProblemText(Bundle words, Bundle rules, Language language) {

  private static final int LONGEST = 300;

  /** Vietnamese where the locale is, English everywhere else. */
  static ProblemText in(Locale locale) {
    Language language = locale.getLanguage().equals("vi") ? Language.VI : Language.EN;
    return new ProblemText(
        Bundle.load("problems_" + language.tag()),
        Bundle.load("rules_" + language.tag()),
        language);
  }

  /** A number as the language prints it: {@code 97,1}. */
  String decimal(BigDecimal number) {
    String plain = number.toPlainString();
    return language == Language.VI ? plain.replace('.', ',') : plain;
  }

  /** What is wrong, and what to do, on one line. */
  String of(Problem problem) {
    return get(problem.code(), problem.arguments().stream().map(ProblemText::shown).toList());
  }

  String get(String key, List<String> arguments) {
    return words.get(key, arguments);
  }

  /** What the rule or examination of that name is about, in one sentence. */
  String rule(String name) {
    return rules.get(name, List.of());
  }

  /** Content within a message: on one line, control characters made visible, not without end. */
  private static String shown(String content) {
    String line = content.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
