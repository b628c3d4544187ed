package vn.minhbach.intake.tidy;

import vn.minhbach.intake.OneLine;

/** Words of others as Markdown that prints them and nothing else. */
public final class MarkdownText {

  private static final String SIGNS = "\\`*_{}[]<>#+!|&~^$=";

  private MarkdownText() {}

  /** The words on one line; the beginning of an address is kept from becoming a link. */
  public static String of(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (char c : OneLine.of(words).toCharArray()) {
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
