package vn.minhbach.render.data.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Localized;

/** What is measured. */
public final class IndicatorTable {

  public static final DataTable<Indicator> TABLE =
      new DataTable<>(
          "indicators",
          List.of(
              Column.<Indicator>text("code", Indicator::code)
                  .always()
                  .meaning("http://purl.org/dc/terms/identifier"),
              Column.<Indicator>text("name", i -> i.name().vi())
                  .always()
                  .meaning("https://schema.org/name"),
              Column.text("name_en", i -> i.name().en()),
              Column.text("theme", i -> i.theme().code()),
              Column.text("unit", i -> i.unit().printed()),
              Column.<Indicator>text("direction", i -> direction(i.direction()))
                  .oneOf(Arrays.stream(Direction.values()).map(IndicatorTable::direction).toList()),
              Column.text("price_base", i -> i.priceBase().map(Localized::vi).orElse("")),
              Column.<Indicator>text(
                      "definition", i -> i.definition().map(Localized::vi).orElse(""))
                  .meaning("https://schema.org/description"),
              Column.text("definition_en", i -> i.definition().map(Localized::en).orElse(""))),
          List.of("code"),
          List.of());

  private IndicatorTable() {}

  private static String direction(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
