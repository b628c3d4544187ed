package vn.minhbach.render.search;

import java.util.regex.Pattern;

/** The words that say what kind of unit an area is, which people leave out when they type. */
final class AreaKind {

  private static final Pattern KIND =
      Pattern.compile(
          "^(Thành phố|Tỉnh|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AreaKind() {}

  /** {@code Huyện Lộc Ninh} without its kind. */
  static String without(String name) {
    return KIND.matcher(name).replaceFirst("");
  }
}
