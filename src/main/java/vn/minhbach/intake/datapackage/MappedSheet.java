package vn.minhbach.intake.datapackage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.minhbach.intake.datapackage.Mapping.OfResource;
import vn.minhbach.intake.datapackage.Mapping.Use;
import vn.minhbach.intake.tidy.Columns;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Problems;

/**
 * A resource's table as the reader of observations takes it: what its columns hold, missing values
 * empty, numbers and days as machines write them, areas by their codes.
 *
 * @param sheet the table, perhaps with a column for the period that the mapping names
 */
record MappedSheet(Sheet sheet, Columns columns) {

  static MappedSheet of(
      Resource resource,
      Sheet sheet,
      OfResource mapping,
      Map<String, String> areas,
      Problems doubts) {
    return new Maker(resource, sheet, mapping, areas, doubts).made();
  }

  private static final class Maker {

    private final Resource resource;
    private final Sheet sheet;
    private final OfResource mapping;
    private final Map<String, String> areas;
    private final Problems doubts;
    private final Map<Integer, String> values = new LinkedHashMap<>();
    private final Map<Integer, Sheet.Cell> periods = new LinkedHashMap<>();
    private final Map<Integer, Columns.Role> roles = new LinkedHashMap<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<Integer, UnaryOperator<String>> changes = new HashMap<>();
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt target = OptionalInt.empty();

    Maker(
        Resource resource,
        Sheet sheet,
        OfResource mapping,
        Map<String, String> areas,
        Problems doubts) {
      this.resource = resource;
      this.sheet = sheet;
      this.mapping = mapping;
      this.areas = areas;
      this.doubts = doubts;
    }

    MappedSheet made() {
      Set<String> met = new HashSet<>();
      boolean oneValue =
          mapping.fields().values().stream().filter(u -> u.role() == FieldRole.VALUE).count() == 1;
      for (int i = 0; i < sheet.header().size(); i++) {
        Sheet.Cell heading = sheet.header().get(i);
        if (!met.add(heading.text())) {
          doubts.warning(heading.place(), "package.fieldtwice", heading.text());
          continue;
        }
        Use use = mapping.fields().get(heading.text());
        if (use == null) {
          doubts.warning(heading.place(), "package.mappingnew", heading.text());
        } else {
          column(i, use, oneValue);
        }
      }
      for (String name : mapping.fields().keySet()) {
        if (!met.contains(name)) {
          doubts.warning(
              mapping.fields().get(name).place(), "package.mappingfield", name, resource.name());
        }
      }
      boolean dated = year.isPresent() || !periods.isEmpty();
      int width = sheet.header().size();
      List<Sheet.Cell> header = new ArrayList<>(sheet.header());
      if (!dated && !mapping.period().isEmpty()) {
        header.add(new Sheet.Cell("period", resource.place()));
        year = OptionalInt.of(width);
        names.put(width, "period");
      }
      boolean added = header.size() > width;
      List<Sheet.Line> rows = new ArrayList<>(sheet.rows().size());
      sheet.rows().forEach(row -> rows.add(line(row, width, added)));
      return new MappedSheet(
          new Sheet(header, rows), new Columns(year, values, periods, target, roles, names));
    }

    private void column(int i, Use use, boolean oneValue) {
      Sheet.Cell heading = sheet.header().get(i);
      Field field =
          resource
              .schema()
              .field(heading.text())
              .orElseGet(() -> Field.unsaid(heading.text(), heading.place()));
      boolean dimension = use.role() == FieldRole.DIMENSION;
      names.put(i, dimension ? field.name() : field.title().replace(":", " –"));
      changes.put(i, text -> resource.schema().isMissing(text) ? "" : changed(field, use, text));
      switch (use.role()) {
        case PERIOD -> {
          if (year.isPresent()) {
            doubts.warning(heading.place(), "package.mappingsecond", heading.text());
          } else {
            year = OptionalInt.of(i);
          }
        }
        case VALUE -> {
          boolean own = use.period().isEmpty() && !oneValue;
          values.put(i, own ? names.get(i) : "");
          if (!use.period().isEmpty()) {
            periods.put(i, new Sheet.Cell(use.period(), heading.place()));
          }
        }
        case TARGET -> target = OptionalInt.of(i);
        case IGNORE -> {
          names.remove(i);
          if (use.place().line() > 0) {
            doubts.warning(heading.place(), "package.ignoredfield", heading.text());
          }
        }
        case INDICATOR_NAME -> names.remove(i);
        default -> roles.put(i, use.role().column().orElseThrow());
      }
    }

    private String changed(Field field, Use use, String text) {
      return switch (use.role()) {
        case VALUE, TARGET -> isOwnForm(field) ? FieldType.number(field, text).orElse(text) : text;
        case PERIOD -> day(field, text);
        case AREA -> areas.getOrDefault(text, text);
        default -> text;
      };
    }

    /** Whether the schema says how numbers are written, other than machines do. */
    private static boolean isOwnForm(Field field) {
      return field.isNumber()
          && (!field.option("groupChar", "").isEmpty()
              || !field.option("decimalChar", ".").equals("."));
    }

    private static String day(Field field, String text) {
      Optional<DateTimeFormatter> format = FieldType.formatter(field.option("format", "default"));
      if (!field.type().equals("date") || format.isEmpty()) {
        return text;
      }
      try {
        return LocalDate.parse(text, format.get()).toString();
      } catch (DateTimeException e) {
        return text;
      }
    }

    private Sheet.Line line(Sheet.Line row, int width, boolean added) {
      List<Sheet.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        Sheet.Cell cell = row.cells().get(i);
        String text = changes.getOrDefault(i, UnaryOperator.identity()).apply(cell.text());
        cells.add(text.equals(cell.text()) ? cell : new Sheet.Cell(text, cell.place()));
      }
      // A line that is longer than its table stays so, for it is left out.
      while (added && cells.size() < width) {
        cells.add(new Sheet.Cell("", row.place()));
      }
      if (added) {
        cells.add(width, new Sheet.Cell(mapping.period(), row.place()));
      }
      return new Sheet.Line(cells, row.place());
    }
  }
}
