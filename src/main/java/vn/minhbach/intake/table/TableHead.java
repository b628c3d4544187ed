package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/** What each column below a head holds: as people said, else as its words and its cells suggest. */
final class TableHead {

  private static final Pattern COMPARES =
      Pattern.compile("(?iu).*(?:(?<!\\p{L})so(?!\\p{L})|%|tăng|giảm|tỷ lệ|tỉ lệ|/).*");

  private final SheetText sheet;
  private final Head head;
  private final Meanings meanings;
  private final Optional<Period> period;
  private final Problems doubts;
  private final Map<Integer, ColumnUse> uses = new LinkedHashMap<>();
  private final Unconfirmed unconfirmed =
      new Unconfirmed("import.table.column.seems", "import.table.columns.seem");

  private TableHead(
      SheetText sheet, Head head, Meanings meanings, Optional<Period> period, Problems doubts) {
    this.sheet = sheet;
    this.head = head;
    this.meanings = meanings;
    this.period = period;
    this.doubts = doubts;
  }

  /**
   * The use of each column that has one, by its number.
   *
   * @param period of the report
   */
  static Map<Integer, ColumnUse> uses(
      SheetText sheet, Head head, Meanings meanings, Optional<Period> period, Problems doubts) {
    TableHead table = new TableHead(sheet, head, meanings, period, doubts);
    table.decide();
    table.unconfirmed.tell(doubts);
    return table.uses;
  }

  private void decide() {
    List<Integer> columns = new ArrayList<>();
    for (int column : head.headings().keySet()) {
      long cells = cells(column).count();
      if (sheet.isHidden(column)) {
        if (cells > 0) {
          doubts.warning(
              sheet.place(0, column), "import.table.column.hidden", heading(column), "" + cells);
        }
      } else if (!heading(column).isEmpty()) {
        columns.add(column);
      } else if (cells > 0) {
        doubts.warning(sheet.place(0, column), "import.table.column.bare", String.valueOf(cells));
      }
    }
    Map<Integer, ColumnUse> seeming = seeming(columns);
    Set<ColumnUse> taken = new LinkedHashSet<>();
    for (int column : columns) {
      String proposed = Optional.ofNullable(seeming.get(column)).map(ColumnUse::written).orElse("");
      use(column, meanings.propose(heading(column), proposed), taken);
    }
  }

  private void use(int column, Meanings.Line line, Set<ColumnUse> taken) {
    Optional<ColumnUse> use = ColumnUse.parse(line.means());
    int row = head.first();
    if (line.means().isEmpty() || use.isEmpty()) {
      doubts.warning(
          sheet.place(row, column),
          line.means().isEmpty() ? "import.table.column" : "import.table.column.means",
          heading(column),
          line.means().isEmpty() ? String.valueOf(cells(column).count()) : line.means(),
          line.place().toString());
      return;
    }
    if (!line.confirmed()) {
      unconfirmed.add(sheet.place(row, column), heading(column), use.get().written(), line.place());
    }
    if (use.get().name().equals(ColumnUse.NOTHING)) {
      return;
    }
    if (taken.add(use.get())) {
      uses.put(column, use.get());
    } else {
      doubts.warning(
          sheet.place(row, column),
          "import.table.column.twice",
          heading(column),
          use.get().written(),
          line.place().toString());
    }
  }

  private Map<Integer, ColumnUse> seeming(List<Integer> columns) {
    Map<Integer, ColumnUse> seeming = new LinkedHashMap<>();
    Set<ColumnUse> taken = new LinkedHashSet<>();
    List<String> names = TableColumns.of(columns.stream().map(this::heading).toList()).names();
    Set<String> several = several(columns);
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      ColumnUse use = new ColumnUse(names.get(i), "");
      String measure = alone(column);
      if (several.contains(measure)) {
        use = new ColumnUse(measure, of(column));
      } else if (HeadingPeriod.OF_A_PERIOD.contains(measure)) {
        use = new ColumnUse(measure, other(column, false));
      }
      if (use.name().equals("year_on_year") && !COMPARES.matcher(heading(column)).matches()) {
        use = new ColumnUse("actual", other(column, true));
      }
      if (use.isMeasure() && isWords(column) && !use.name().equals("assessment")) {
        use = new ColumnUse(isVerdicts(column) ? "assessment" : "", "");
      }
      if (!use.name().isEmpty() && taken.add(use)) {
        seeming.put(column, use);
      }
    }
    if (seeming.values().stream().noneMatch(use -> use.name().equals("label"))) {
      columns.stream()
          .filter(column -> !seeming.containsKey(column) && isWords(column))
          .max((a, b) -> Long.compare(letters(a), letters(b)))
          .ifPresent(column -> seeming.put(column, new ColumnUse("label", "")));
    }
    return seeming;
  }

  /** Measures that several columns have, for other periods or of other plans. */
  private Set<String> several(List<Integer> columns) {
    Set<String> several = new LinkedHashSet<>();
    for (int column : columns) {
      String name = alone(column);
      boolean more = columns.stream().filter(other -> alone(other).equals(name)).count() > 1;
      if (more && new ColumnUse(name, "").isMeasure() && !of(column).isEmpty()) {
        several.add(name);
      }
    }
    return several;
  }

  /** What the words of one heading say, whatever the others say. */
  private String alone(int column) {
    return TableColumns.of(List.of(heading(column))).names().get(0);
  }

  /** Whose plan the column is of, or which period that is not the report's. */
  private String of(int column) {
    boolean plan = List.of("target", "of_plan").contains(alone(column));
    String origin = plan ? origin(heading(column).toLowerCase(Locale.ROOT)) : "";
    return origin.isEmpty() ? other(column, false) : origin;
  }

  private static String origin(String words) {
    if (words.contains("tỉnh")) {
      return "province";
    } else if (words.contains("hđnd")) {
      return "council";
    } else if (words.contains("điều chỉnh")) {
      return "adjusted";
    }
    return words.contains("huyện") ? "district" : "";
  }

  /** The report's period in the other year that the words name; the year before where asked. */
  private String other(int column, boolean before) {
    return period.map(own -> HeadingPeriod.other(heading(column), own, before)).orElse("");
  }

  private String heading(int column) {
    return head.headings().get(column);
  }

  /** What stands below the head. */
  private Stream<String> cells(int column) {
    return sheet.rows().tailMap(head.last(), false).keySet().stream()
        .map(row -> sheet.text(row, column))
        .filter(text -> !text.isEmpty());
  }

  private boolean isWords(int column) {
    long all = cells(column).count();
    long words =
        cells(column).filter(text -> !(Figure.read(text).meaning() instanceof Quantity)).count();
    return words * 2 > all;
  }

  private boolean isVerdicts(int column) {
    return cells(column).allMatch(text -> text.length() < 30 && !text.matches(".*\\d.*"));
  }

  private long letters(int column) {
    return cells(column).mapToLong(String::length).sum();
  }
}
