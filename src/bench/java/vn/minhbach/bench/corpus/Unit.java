package vn.minhbach.bench.corpus;

import java.util.Locale;

/**
 * An administrative unit as its list names it.
 *
 * @param code official
 * @param name full, {@code Huyện Lộc Ninh}
 */
public record Unit(String code, String name) {

  private static final String[] KINDS = {
    "thành phố", "thị xã", "thị trấn", "tỉnh", "huyện", "quận", "phường", "xã"
  };

  /** {@code huyện}; empty where the name begins with none. */
  String kind() {
    String small = name.toLowerCase(Locale.ROOT);
    for (String kind : KINDS) {
      if (small.startsWith(kind + " ")) {
        return kind;
      }
    }
    return "";
  }

  /** {@code Lộc Ninh}; nothing but digits for a numbered one. */
  String bare() {
    String kind = kind();
    return kind.isEmpty() ? name : name.substring(kind.length() + 1);
  }

  boolean numbered() {
    return bare().chars().allMatch(Character::isDigit);
  }

  /** As it is called in a sentence without its kind: {@code Lộc Ninh}, but {@code Quận 1}. */
  String called() {
    return numbered() ? name : bare();
  }

  /** {@code loc-ninh}, {@code quan-1}. */
  String slug() {
    return slug(called());
  }

  /** {@code huyen-loc-ninh}. */
  String longSlug() {
    return slug(name);
  }

  private static String slug(String text) {
    return Folding.fold(text).strip().replace(' ', '-');
  }
}
