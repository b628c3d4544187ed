package vn.minhbach.render.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Localized;

/** The lines of {@code indicators.csv}. */
final class IndicatorLines {

  static final List<String> HEADER =
      List.of(
          "code",
          "name",
          "name_en",
          "theme",
          "unit",
          "direction",
          "price_base",
          "definition",
          "definition_en");

  private IndicatorLines() {}

  static Stream<List<String>> of(Catalog catalog) {
    return catalog.indicators().stream().map(IndicatorLines::line);
  }

  private static List<String> line(Indicator indicator) {
    return List.of(
        indicator.code(),
        indicator.name().vi(),
        indicator.name().en(),
        indicator.theme().code(),
        indicator.unit().printed(),
        indicator.direction().name().toLowerCase(Locale.ROOT),
        indicator.priceBase().map(Localized::vi).orElse(""),
        indicator.definition().map(Localized::vi).orElse(""),
        indicator.definition().map(Localized::en).orElse(""));
  }
}
