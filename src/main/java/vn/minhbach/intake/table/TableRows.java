package vn.minhbach.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

  /** The foot of a sheet: place and date, and the offices of those who sign. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iu)(?:.{2,40},\\s*)?ngày[\\s\\d.…]+tháng[\\s\\d.…]+năm[\\s\\d.…]*"
              + "|(?:người lập|kế toán|(?:TM|KT|TL|TUQ)[./]|(?:phó )?chủ tịch|thủ trưởng|nơi nhận)[^\\d]*");

  private final SheetText sheet;
  private final Head head;
  private final Map<Integer, ColumnUse> uses;
  private final Meanings meanings;
  private final KnownLabels labels;
  private final Map<String, Indicator> indicators;
  private final Problems doubts;

  private final RowUnits units;
  private final IndicatorRows rows;
  private final Unconfirmed unconfirmed =
      new Unconfirmed("import.table.row.seems", "import.table.rows.seem");
  private int written;
  private int left;
  private String group = "";
  private String parent = "";

  /**
   * @param unit of the whole table; empty where none is named
   */
  TableRows(
      SheetText sheet,
      Head head,
      String unit,
      Map<Integer, ColumnUse> uses,
      Meanings meanings,
      KnownLabels labels,
      Map<String, Indicator> indicators,
      Problems doubts) {
    this.sheet = sheet;
    this.head = head;
    this.units = new RowUnits(unit);
    this.rows = new IndicatorRows(uses.values());
    this.uses = uses;
    this.meanings = meanings;
    this.labels = labels;
    this.indicators = indicators;
    this.doubts = doubts;
  }

  /** Reads them all. */
  void read() {
    for (SheetRow row : sheet.rows().tailMap(head.last(), false).values()) {
      if (begins(row.number())) {
        rest(row.number());
        break;
      }
      if (!sheet.texts(row.number()).isEmpty()
          || row.cells().stream().anyMatch(c -> c.kind() == SheetCell.Kind.UNCOMPUTED)) {
        row(row);
      }
    }
    unconfirmed.tell(doubts);
  }

  private boolean begins(int row) {
    return !head.isAgain(sheet, row) && Head.begins(sheet, row, meanings);
  }

  /** What stands below the head of another table is none of this one. */
  private void rest(int first) {
    long rows =
        sheet.rows().tailMap(first).keySet().stream()
            .filter(row -> !sheet.texts(row).isEmpty())
            .count();
    String words = String.join(" | ", sheet.texts(first));
    doubts.warning(place(first), "import.table.second", words, String.valueOf(rows));
    left += (int) rows;
  }

  private void row(SheetRow row) {
    int number = row.number();
    String words = String.join(" | ", sheet.texts(number));
    String label = text(number, "label");
    if (row.hidden()) {
      leave(number, "import.table.row.hidden", words);
    } else if (head.isAgain(sheet, number) || Head.isNumbers(sheet, number)) {
      leave(number, "import.table.row.head", words);
    } else if (SIGNED.matcher(words).matches()) {
      leave(number, "import.table.row.group", words);
    } else if (!isSound(row)) {
      leave(number, "import.table.row.fault", words);
    } else if (figures(number).isEmpty() || label.isEmpty() && !words.matches(".*\\d.*")) {
      withoutFigures(number, label, words);
    } else if (label.isEmpty()) {
      leave(number, "import.table.row.unnamed", words);
    } else {
      figures(number, label);
    }
  }

  private void withoutFigures(int number, String label, String words) {
    if (NOTE.matcher(sheet.texts(number).get(0)).matches()) {
      leave(number, "import.table.row.note", words);
      return;
    }
    leave(number, "import.table.row.group", words);
    String name = label.isEmpty() ? sheet.texts(number).get(0) : label;
    if (new RowLabel(name, false).isSub()) {
      // "Trong đó:" alone: what follows belongs to the row before.
      return;
    }
    group = name;
    parent = name;
    units.group(text(number, "unit"));
  }

  /** Whether all figures of the row are what they should be; those that are not are told. */
  private boolean isSound(SheetRow row) {
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

  private void figures(int number, String label) {
    int indent =
        column("label").flatMap(c -> sheet.own(number, c)).map(SheetCell::indent).orElse(0);
    RowLabel words = new RowLabel(label, indent > 0);
    boolean total = words.isTotal();
    boolean sub = words.isSub();
    String under = total ? group : sub ? parent : "";
    if (!sub && !total) {
      parent = label;
    }
    String unit = units.next(text(number, "unit"), total || sub, sub);
    Optional<Meanings.Line> kept = meanings.row(label, under, unit);
    Optional<KnownLabels.Meaning> seems =
        kept.filter(line -> !line.means().isEmpty()).isPresent()
            ? Optional.empty()
            : words.seems(under, unit, labels);
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
          number, "import.table.row", label, labels.nearest(words.bare()), line.place().toString());
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
        unconfirmed.add(place(number), label, indicators.get(code).name().vi(), code, line.place());
      }
      Map<String, String> cells = new LinkedHashMap<>(broken);
      cells.put("number", text(number, "number"));
      cells.put("indicator", code);
      cells.put("label", label);
      cells.put("unit", unit);
      cells.put("note", text(number, "note"));
      rows.add(cells, broken.keySet(), figures(number));
      written++;
    }
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

  /** Those of the table. */
  IndicatorRows rows() {
    return rows;
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
    headings.keySet().retainAll(rows.columns());
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
