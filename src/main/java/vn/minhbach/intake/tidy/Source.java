package vn.minhbach.intake.tidy;

import java.util.regex.Pattern;

/**
 * Where figures are from.
 *
 * @param words who they are from, and what of them
 * @param address where it lies on the web; empty where that is not said
 */
public record Source(String words, String address) {

  /** An address that Markdown takes as it is. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\\[\\]\\\\\"|]+");

  /** A link, or its words where the address is none. */
  String markdown() {
    String text = MarkdownText.of(words);
    return ADDRESS.matcher(address).matches() ? "[" + text + "](" + address + ")" : text;
  }
}
