package vn.minhbach.intake.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a document prints in capitals, in ordinary case. */
final class Capitals {

  /** Names and offices that have a capital within a sentence. */
  private static final List<String> NAMES =
      List.of(
          "Phó Bí thư",
          "Bí thư",
          "Phó Chủ tịch",
          "Chủ tịch",
          "Thường trực",
          "Ban Thường vụ",
          "Ban Chấp hành",
          "Đảng bộ",
          "Huyện ủy",
          "Tỉnh ủy",
          "Thành ủy",
          "Đảng ủy",
          "Hội đồng nhân dân",
          "Ủy ban nhân dân",
          "Chánh Văn phòng",
          "Văn phòng",
          "Covid-19",
          "Việt Nam",
          "UBND",
          "HĐND",
          "NSNN");

  private Capitals() {}

  /** Whether it has letters, and none of them is small. */
  static boolean isIn(String text) {
    return text.chars().anyMatch(Character::isLetter) && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * {@code text} as a sentence would begin; what is not all in capitals stays as it is.
   *
   * @param names of areas that keep their capitals
   */
  static String lowered(String text, List<String> names) {
    if (!isIn(text)) {
      return text;
    }
    String lowered = text.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      lowered = named(lowered, name);
    }
    for (String name : names) {
      lowered = named(lowered, name);
    }
    return first(lowered);
  }

  private static String named(String text, String name) {
    return text.replaceAll(
        "(?iu)(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
        Matcher.quoteReplacement(name));
  }

  /** With a capital at its beginning. */
  static String first(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Without a capital at its beginning, unless the first word is a name in capitals. */
  static String small(String text) {
    boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || name
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
