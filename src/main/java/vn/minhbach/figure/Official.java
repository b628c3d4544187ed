package vn.minhbach.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An official measure, and how reports print it.
 *
 * <p>Sizes are powers of ten, so that every conversion is exact. The units of time are no powers of
 * ten of each other and are not converted. A regional measure such as {@code sào} (360 or 500 m²)
 * is a counted noun.
 */
enum Official implements Thing {
  DONG(Dimension.MONEY, 0, "VND", "đồng", "đ", "^đ", "d", "^d", "vnđ", "vnd"),
  GRAM(Dimension.MASS, 0, "g", "g", "gam", "gram"),
  KILOGRAM(Dimension.MASS, 3, "kg", "kg"),
  YEN(Dimension.MASS, 4, "yến (10 kg)", "yến"),
  QUINTAL(Dimension.MASS, 5, "quintals", "tạ"),
  TONNE(Dimension.MASS, 6, "tonnes", "tấn"),
  SQUARE_METRE(Dimension.AREA, 0, "m²", "m²", "m2"),
  HECTARE(Dimension.AREA, 4, "ha", "ha", "héc ta"),
  SQUARE_KILOMETRE(Dimension.AREA, 6, "km²", "km²", "km2"),
  LITRE(Dimension.VOLUME, 0, "litres", "lít"),
  CUBIC_METRE(Dimension.VOLUME, 3, "m³", "m³", "m3"),
  METRE(Dimension.LENGTH, 0, "m", "m", "mét"),
  KILOMETRE(Dimension.LENGTH, 3, "km", "km"),
  PER_MILLE(Dimension.SHARE, 0, "‰", "‰"),
  PERCENT(Dimension.SHARE, 1, "%", "%"),
  POINT(Dimension.POINT, 0, "percentage points", "điểm %", "điểm phần trăm"),
  MINUTE(Dimension.MINUTE, 0, "minutes", "phút"),
  HOUR(Dimension.HOUR, 0, "hours", "giờ"),
  DAY(Dimension.DAY, 0, "days", "ngày"),
  MONTH(Dimension.MONTH, 0, "months", "tháng"),
  YEAR(Dimension.YEAR, 0, "years", "năm");

  private enum Dimension {
    MONEY,
    MASS,
    AREA,
    VOLUME,
    LENGTH,
    SHARE,
    POINT,
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    YEAR
  }

  private final Dimension dimension;
  private final int exponent;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // always List.of
  private final List<String> printed;

  Official(Dimension dimension, int exponent, String english, String... printed) {
    this.dimension = dimension;
    this.exponent = exponent;
    this.english = english;
    this.printed = List.of(printed);
  }

  /** The measure that {@code words}, as words are compared, print. */
  static Optional<Official> of(String words) {
    return Arrays.stream(values()).filter(unit -> unit.printed.contains(words)).findFirst();
  }

  /**
   * Whether a noun may begin with this word: {@code đồng chí}, {@code ngày công}; but {@code ha
   * lúa} is hectares and a word too many.
   */
  boolean beginsNouns() {
    return switch (this) {
      case DONG, MINUTE, HOUR, DAY, MONTH, YEAR -> true;
      default -> false;
    };
  }

  @Override
  public Object dimension() {
    return dimension;
  }

  @Override
  public int exponent() {
    return exponent;
  }

  @Override
  public String symbol(FigureFormat format, Nouns nouns, boolean one) {
    return format == FigureFormat.VIETNAMESE ? printed.get(0) : english;
  }
}
