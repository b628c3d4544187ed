package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Points at words of a page, {@code :~:text=first words,last words}, as the WICG's text fragments
 * have it.
 *
 * <p>Only the ends are named: what stands between may hold a footnote's mark, which is no part of
 * the sentence.
 */
final class TextFragment {

  /** Enough words to be found once within the paragraph that the address names. */
  private static final int WORDS = 5;

  /** What means something in the directive. */
  private static final String SPECIAL = "-,&";

  private TextFragment() {}

  /** The directive for {@code sentence}. */
  static String of(String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.strip().split("\\s+")));
    if (words.size() <= 2 * WORDS) {
      return ":~:text=" + encoded(String.join(" ", words));
    }
    return ":~:text="
        + encoded(String.join(" ", words.subList(0, WORDS)))
        + ","
        + encoded(String.join(" ", words.subList(words.size() - WORDS, words.size())));
  }

  private static String encoded(String text) {
    return PercentCode.of(text, SPECIAL);
  }
}
