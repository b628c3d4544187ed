package vn.minhbach.intake.datapackage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.intake.datapackage.Mapping.OfResource;
import vn.minhbach.intake.tidy.Once;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.model.Area;

/** Finds the codes of areas that a table names in words; each that is found is told once. */
final class AreaAliases {

  private final List<Area> areas;
  private final Set<String> codes = new HashSet<>();
  private final Once once;

  AreaAliases(List<Area> areas, Once once) {
    this.areas = areas;
    this.once = once;
    areas.forEach(area -> codes.add(area.code()));
  }

  /** Codes by what {@code sheet} writes: as the mapping says, or a name that only one area has. */
  Map<String, String> of(Sheet sheet, OfResource of, Mapping mapping) {
    Map<String, String> aliases = new HashMap<>(mapping.areas());
    Optional<String> field = of.field(FieldRole.AREA);
    for (int i = 0; i < sheet.header().size() && field.isPresent(); i++) {
      if (sheet.header().get(i).text().equals(field.get())) {
        for (Sheet.Line row : sheet.rows()) {
          Sheet.Cell cell = row.cell(i);
          if (!aliases.containsKey(cell.text()) && !codes.contains(cell.text())) {
            named(cell).ifPresent(code -> aliases.put(cell.text(), code));
          }
        }
      }
    }
    return aliases;
  }

  private Optional<String> named(Sheet.Cell cell) {
    Set<String> found = AreaNames.codes(cell.text(), areas);
    if (found.size() != 1) {
      return Optional.empty();
    }
    String code = found.iterator().next();
    once.tell("area " + cell.text(), cell.place(), "package.areaname", cell.text(), code);
    return Optional.of(code);
  }
}
