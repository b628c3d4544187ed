package vn.minhbach.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A power of ten in words, before what it counts: {@code triệu đồng}, {@code vạn dân}.
 *
 * <p>Largest first, so that {@code nghìn tỷ} is found before {@code nghìn}.
 */
enum Scale {
  TRILLION(12, "trillion", List.of("nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ")),
  BILLION(9, "billion", List.of("tỷ", "tỉ")),
  MILLION(6, "million", List.of("triệu")),
  TEN_THOUSAND(4, "ten thousand", List.of("vạn")),
  THOUSAND(3, "thousand", List.of("nghìn", "ngàn")),
  ONE(0, "", List.of());

  private final int exponent;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // always List.of
  private final List<String> words;

  Scale(int exponent, String english, List<String> words) {
    this.exponent = exponent;
    this.english = english;
    this.words = words;
  }

  /** The scale that {@code words}, as words are compared, begin with; the longest, if several. */
  static Optional<Scale> leading(String words) {
    return Arrays.stream(values()).filter(scale -> scale.begins(words)).findFirst();
  }

  private boolean begins(String text) {
    return words.stream().anyMatch(word -> (text + " ").startsWith(word + " "));
  }

  /** How many words it has. */
  int length() {
    return words.get(0).split(" ", -1).length;
  }

  int exponent() {
    return exponent;
  }

  /** Whether it says {@code đồng} without that word: {@code 12 tỷ}. */
  boolean impliesMoney() {
    return exponent >= MILLION.exponent;
  }

  /** What it prints, with the space before what it counts. */
  String prefix(FigureFormat format) {
    if (this == ONE) {
      return "";
    }
    return (format == FigureFormat.VIETNAMESE ? words.get(0) : english) + " ";
  }
}
