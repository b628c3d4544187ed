package vn.minhbach.intake.opensdg;

/** Words of others as Markdown that prints them and nothing else. */
final class MarkdownText {

  private static final String SIGNS = "\\`*_{}[]<>#+!|&~^$=";

  private MarkdownText() {}

  /** The words on one line; the beginning of an address is kept from becoming a link. */
  static String of(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (char c : words.replaceAll("\\s+", " ").strip().toCharArray()) {
      if (SIGNS.indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString()
        .replace("://", "\\://")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
        .replaceFirst("^-", "\\\\-");
  }
}
