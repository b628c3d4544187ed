package vn.minhbach.render.data.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;

/** Administrative units. */
public final class AreaTable {

  public static final DataTable<Area> TABLE =
      new DataTable<>(
          "areas",
          List.of(
              Column.<Area>text("code", Area::code)
                  .always()
                  .meaning("http://purl.org/dc/terms/identifier"),
              Column.<Area>text("name", area -> area.name().vi())
                  .always()
                  .meaning("https://schema.org/name"),
              Column.text("name_en", area -> area.name().en()),
              Column.<Area>text("level", area -> level(area.level()))
                  .always()
                  .oneOf(Arrays.stream(AreaLevel.values()).map(AreaTable::level).toList()),
              Column.text("parent", Area::parent),
              Column.<Area>text("address", Area::address).always(),
              Column.of(
                  "valid_from",
                  Column.Type.DATE,
                  area ->
                      area.validFrom().equals(LocalDate.MIN) ? "" : area.validFrom().toString()),
              Column.of(
                  "valid_to",
                  Column.Type.DATE,
                  area -> area.ended() ? area.validTo().toString() : "")),
          List.of("code", "level", "valid_from"),
          List.of());

  private AreaTable() {}

  private static String level(AreaLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
