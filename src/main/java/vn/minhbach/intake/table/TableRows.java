package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.SheetCell;
import vn.minhbach.sheet.SheetRow;

/** The rows below a head: each becomes a row of indicators, or is told with its reason. */
final class TableRows {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)(?:ghi chú|chú thích|lưu ý|nguồn(?: số liệu)?)\\s*[:.].*|[(\\[]?\\*+.*|\\(\\d\\)\\s.*");
  private static final Pattern TOTAL =
      Pattern.compile("(?iu)(?:tổng(?: số| cộng| chung)?|cộng|toàn (?:huyện|tỉnh|xã))[:.]?");
  private static final Pattern SUB = Pattern.compile("(?iu)[-–+*•].*|trong đó.*|gồm:?.*");
  private static final Pattern SUB_MARKS =
      Pattern.compile("(?iu)^(?:[-–+*•]|trong đó(?: có)?\\s*[:,]?|gồm\\s*:?|\\s)+");
  private static final Pattern UNIT_ABOVE =
      Pattern.compile("(?iu)[(\\[]?\\s*(?:đơn vị(?: tính)?|đvt)\\s*:\\s*(.{1,40}?)\\s*[)\\]]?");

  private final SheetText sheet;
  private final Head head;
  private final Map<Integer, ColumnUse> uses;
  private final Meanings meanings;
  private final KnownLabels labels;
  private final Map<String, Indicator> indicators;
  private final Problems doubts;

  private final List<Map<String, String>> rows = new ArrayList<>();
  private final TreeSet<String> dimensions = new TreeSet<>();
  private int written;
  private int left;
  private String group = "";
  private String groupUnit = "";
  private String parentUnit = "";
  private String lastUnit = "";
  private String parent = "";
  private String unitAbove = "";

  TableRows(
      SheetText sheet,
      Head head,
      Map<Integer, ColumnUse> uses,
      Meanings meanings,
      KnownLabels labels,
      Map<String, Indicator> indicators,
      Problems doubts) {
    this.sheet = sheet;
    this.head = head;
    this.uses = uses;
    this.meanings = meanings;
    this.labels = labels;
    this.indicators = indicators;
    this.doubts = doubts;
  }

  /** What stands above the head, from the top, the unit of the whole table left out. */
  List<String> above() {
    List<String> above = new ArrayList<>();
    for (int row : sheet.rows().headMap(head.first()).keySet()) {
      for (String text : sheet.texts(row)) {
        Matcher unit = UNIT_ABOVE.matcher(text);
        if (unit.matches()) {
          unitAbove = unit.group(1);
        } else {
          above.add(text);
        }
      }
    }
    return above;
  }

  /** Reads them all. */
  void read() {
    for (SheetRow row : sheet.rows().tailMap(head.last(), false).values()) {
      if (!sheet.texts(row.number()).isEmpty()
          || row.cells().stream().anyMatch(c -> c.kind() == SheetCell.Kind.UNCOMPUTED)) {
        row(row);
      }
    }
  }

  private void row(SheetRow row) {
    int number = row.number();
    String words = String.join(" | ", sheet.texts(number));
    String label = text(number, "label");
    if (row.hidden()) {
      leave(number, "import.table.row.hidden", words);
    } else if (head.isAgain(sheet, number) || Head.isNumbers(sheet, number)) {
      leave(number, "import.table.row.head", words);
    } else if (!faults(row)) {
      leave(number, "import.table.row.fault", words);
    } else if (figures(number).isEmpty() || label.isEmpty() && !words.matches(".*\\d.*")) {
      withoutFigures(number, label, words);
    } else if (label.isEmpty()) {
      leave(number, "import.table.row.unnamed", words);
    } else {
      figures(row, label);
    }
  }

  private void withoutFigures(int number, String label, String words) {
    if (NOTE.matcher(sheet.texts(number).get(0)).matches()) {
      leave(number, "import.table.row.note", words);
      return;
    }
    leave(number, "import.table.row.group", words);
    String name = label.isEmpty() ? sheet.texts(number).get(0) : label;
    if (SUB.matcher(name).matches()) {
      // "Trong đó:" alone: what follows belongs to the row before.
      return;
    }
    group = name;
    parent = name;
    groupUnit = text(number, "unit");
    parentUnit = groupUnit;
  }

  /** Whether all figures of the row are what they should be; those that are not are told. */
  private boolean faults(SheetRow row) {
    boolean sound = true;
    for (SheetCell cell : row.cells()) {
      ColumnUse use = uses.get(cell.column());
      if (use == null || !use.isMeasure()) {
        continue;
      }
      if (cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.UNCOMPUTED) {
        doubts.warning(
            sheet.place(row.number(), cell.column()),
            cell.kind() == SheetCell.Kind.ERROR
                ? "import.table.cell.error"
                : "import.table.cell.uncomputed",
            cell.text());
        sound = false;
      } else if (!use.name().equals(Measure.ASSESSMENT.column())
          && Figure.read(cell.text()).meaning() instanceof Meaning.Unreadable) {
        doubts.warning(
            sheet.place(row.number(), cell.column()), "import.table.cell.unreadable", cell.text());
        sound = false;
      }
    }
    return sound;
  }

  private void figures(SheetRow row, String label) {
    int number = row.number();
    int indent =
        column("label").flatMap(c -> sheet.own(number, c)).map(SheetCell::indent).orElse(0);
    boolean total = TOTAL.matcher(label).matches();
    boolean sub = SUB.matcher(label).matches() || indent > 0;
    String under = total ? group : sub ? parent : "";
    if (!sub && !total) {
      parent = label;
    }
    String unit = unit(number, total, sub);
    Optional<Meanings.Line> kept = meanings.row(label, under, unit);
    Optional<KnownLabels.Meaning> seems =
        kept.filter(line -> !line.means().isEmpty()).isPresent()
            ? Optional.empty()
            : seems(label, under, unit);
    Meanings.Line line =
        kept.orElseGet(
            () ->
                meanings.propose(
                    label,
                    under,
                    unit,
                    seems.map(m -> m.indicator().code()).orElse(""),
                    seems.map(KnownLabels.Meaning::dimensions).orElse(Map.of())));
    String code =
        line.means().isEmpty() ? seems.map(m -> m.indicator().code()).orElse("") : line.means();
    Map<String, String> broken =
        line.means().isEmpty()
            ? seems.map(KnownLabels.Meaning::dimensions).orElse(Map.of())
            : line.dimensions();
    if (code.isEmpty()) {
      leave(
          number, "import.table.row", label, labels.nearest(bare(label)), line.place().toString());
    } else if (code.equals(ColumnUse.NOTHING)) {
      leave(number, "import.table.row.asked", label, line.place().toString());
    } else if (!indicators.containsKey(code)) {
      leave(number, "import.table.row.code", label, code, line.place().toString());
    } else if (!unit.isEmpty() && !indicators.get(code).accepts(Unit.of(unit))) {
      leave(
          number,
          "import.table.row.unit",
          label,
          unit,
          code,
          indicators.get(code).unit().printed(),
          line.place().toString());
    } else {
      if (!line.confirmed()) {
        doubts.warning(
            place(number),
            "import.table.row.seems",
            label,
            indicators.get(code).name().vi(),
            code,
            line.place().toString());
      }
      write(number, label, unit, code, broken);
    }
  }

  private Optional<KnownLabels.Meaning> seems(String label, String under, String unit) {
    String bare = bare(label);
    Optional<KnownLabels.Meaning> own =
        TOTAL.matcher(label).matches() ? Optional.empty() : labels.of(bare, unit);
    if (own.isPresent()) {
      return own;
    }
    return under.isEmpty()
        ? labels.alike(bare, unit)
        : labels.of(under + " " + bare, unit).or(() -> total(label, under, unit));
  }

  /** The total of a group is what the group is called. */
  private Optional<KnownLabels.Meaning> total(String label, String under, String unit) {
    return TOTAL.matcher(label).matches() ? labels.of(under, unit) : Optional.empty();
  }

  private static String bare(String label) {
    String bare = SUB_MARKS.matcher(label).replaceFirst("");
    return bare.isEmpty() ? label : bare;
  }

  /** What the row prints as its unit, or what stands for it above. */
  private String unit(int row, boolean total, boolean sub) {
    String own = text(row, "unit");
    boolean ditto = own.matches("[\"”″'-]+|nt|như trên");
    if (!own.isEmpty() && !ditto) {
      lastUnit = own;
      parentUnit = total || sub ? parentUnit : own;
      return own;
    }
    if (ditto) {
      return lastUnit;
    }
    String inherited = sub && !parentUnit.isEmpty() ? parentUnit : groupUnit;
    parentUnit = total || sub ? parentUnit : inherited;
    return inherited.isEmpty() ? unitAbove : inherited;
  }

  private void write(
      int number, String label, String unit, String code, Map<String, String> broken) {
    Map<String, Map<String, String>> byPeriod = new LinkedHashMap<>();
    byPeriod.put("", new LinkedHashMap<>());
    figures(number)
        .forEach(
            (use, printed) ->
                byPeriod
                    .computeIfAbsent(use.of(), of -> new LinkedHashMap<>())
                    .put(use.name(), printed));
    Map<String, String> others = new LinkedHashMap<>();
    uses.values().forEach(use -> others.put(use.of(), use.ofColumn()));
    dimensions.addAll(broken.keySet());
    byPeriod.forEach(
        (of, figures) -> {
          if (!figures.isEmpty()) {
            Map<String, String> row = new LinkedHashMap<>(broken);
            row.put("number", text(number, "number"));
            row.put("indicator", code);
            row.put("label", label);
            row.put("unit", unit);
            row.put("note", text(number, "note"));
            row.putAll(figures);
            if (!of.isEmpty()) {
              row.put(others.get(of), of);
            }
            rows.add(row);
          }
        });
    written++;
  }

  /** What the row prints, by column. */
  private Map<ColumnUse, String> figures(int row) {
    Map<ColumnUse, String> figures = new LinkedHashMap<>();
    uses.forEach(
        (column, use) -> {
          String text = sheet.text(row, column);
          if (use.isMeasure() && !(Figure.read(text).meaning() instanceof Meaning.Missing)) {
            figures.put(use, text);
          }
        });
    return figures;
  }

  private Optional<Integer> column(String name) {
    return uses.entrySet().stream()
        .filter(use -> use.getValue().name().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String text(int row, String name) {
    return column(name).map(column -> sheet.downwards(row, column)).orElse("");
  }

  private Place place(int row) {
    return sheet.place(row, column("label").orElse(1));
  }

  private void leave(int row, String code, String... arguments) {
    doubts.warning(place(row), code, arguments);
    left++;
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  /** The columns of the table that hold something, in the order of tables of indicators. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("number", "indicator"));
    columns.addAll(dimensions);
    columns.addAll(List.of("label", "unit", "period", "target_origin"));
    for (Measure measure : Measure.values()) {
      columns.add(measure.column());
    }
    columns.add("note");
    columns.removeIf(
        column ->
            !column.equals("indicator")
                && rows.stream().allMatch(row -> row.getOrDefault(column, "").isEmpty()));
    return columns;
  }

  /** The printed headings of the columns that have one. */
  Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    uses.forEach(
        (column, use) -> {
          if (use.of().isEmpty()) {
            headings.put(use.name(), head.headings().get(column));
          }
        });
    headings.keySet().retainAll(columns());
    return headings;
  }

  /** How many rows of the sheet are in the table. */
  int written() {
    return written;
  }

  /** How many are not, each of them told. */
  int left() {
    return left;
  }
}
