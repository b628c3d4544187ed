package vn.minhbach.render.paint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every letter of Vietnamese, and the signs that official reports print. */
public final class Letters {

  public static final String SIGNS = "– “ ” ‘ ’ … ₫ ‰ % ² ³ × ≠ → ≥ ≤ ± · ½ 0123456789 .,;:()/-";

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private Letters() {}

  /** {@code a à ả ã á ạ}, and so on for each vowel, small ones first; then consonants. */
  public static List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
      StringBuilder group = new StringBuilder(vowel);
      TONES
          .chars()
          .forEach(
              tone -> group.append(Normalizer.normalize(vowel + (char) tone, Normalizer.Form.NFC)));
      groups.add(group.toString());
    }
    groups.add("bcdđghklmnpqrstvx");
    List<String> both = new ArrayList<>(groups);
    groups.forEach(group -> both.add(group.toUpperCase(Locale.ROOT)));
    return both;
  }

  static List<String> all() {
    return String.join("", groups()).codePoints().mapToObj(Character::toString).toList();
  }

  /** The letter without its tone; {@code đ} without its stroke; itself where it has neither. */
  public static String bare(String letter) {
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return Normalizer.normalize(apart.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC)
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
