package vn.minhbach.render.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;

/** The lines of {@code areas.csv}. */
final class AreaLines {

  static final List<String> HEADER =
      List.of("code", "name", "name_en", "level", "parent", "address", "valid_from", "valid_to");

  private AreaLines() {}

  static Stream<List<String>> of(Catalog catalog) {
    return catalog.areas().stream().map(AreaLines::line);
  }

  private static List<String> line(Area area) {
    return List.of(
        area.code(),
        area.name().vi(),
        area.name().en(),
        area.level().name().toLowerCase(Locale.ROOT),
        area.parent(),
        area.address(),
        area.validFrom().equals(LocalDate.MIN) ? "" : area.validFrom().toString(),
        area.ended() ? area.validTo().toString() : "");
  }
}
