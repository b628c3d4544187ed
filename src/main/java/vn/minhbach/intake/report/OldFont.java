package vn.minhbach.intake.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fonts of the years before Unicode, for which {@code Cộng hòa} is typed as {@code Céng hßa} or
 * {@code Coäng hoøa}. Told by signs that stand where no Vietnamese word has them.
 */
enum OldFont {
  TCVN3("TCVN3 (ABC)", "(?<=\\p{L})[©®ª«¬¸¹»¼½¾µ¶·¨×÷ØÞß]|[©®ª«¬¸¹µ¶·](?=\\p{L})"),
  VNI("VNI", "[aeouyAEOUY][äøûåëüöïÄØÛÅËÜÖÏ]");

  private static final int FEWEST = 3;

  private final String printed;
  private final Pattern signs;

  OldFont(String printed, String signs) {
    this.printed = printed;
    this.signs = Pattern.compile(signs);
  }

  /** The font that {@code text} was typed for; empty where it is Unicode, or too short to tell. */
  static Optional<OldFont> of(String text) {
    for (OldFont font : values()) {
      if (font.signs.matcher(text).results().limit(FEWEST).count() == FEWEST) {
        return Optional.of(font);
      }
    }
    return Optional.empty();
  }

  /** Its name, as people say it. */
  String printed() {
    return printed;
  }
}
