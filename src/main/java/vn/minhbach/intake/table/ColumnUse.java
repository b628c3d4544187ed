package vn.minhbach.intake.table;

import java.util.Optional;
import java.util.Set;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.TargetOrigin;

/**
 * What a column of a spreadsheet holds.
 *
 * @param name of the column in a table of indicators; {@link #NOTHING} where it is left out
 * @param of the period, or whose plan, its figures are for, where it is not the report's: {@code
 *     2020}, {@code province}
 */
record ColumnUse(String name, String of) {

  /** What stands in the file of meanings for that which is to be left out. */
  static final String NOTHING = "-";

  private static final Set<String> WORDS = Set.of("number", "label", "unit", "note", NOTHING);

  /**
   * Reads what the file of meanings says: {@code actual}, {@code actual 2020}; empty if nonsense.
   */
  static Optional<ColumnUse> parse(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    String of = parts.length > 1 ? parts[1].strip() : "";
    boolean measure = Measure.ofColumn(parts[0]).isPresent();
    boolean known =
        measure
            ? of.isEmpty() || isOrigin(of) || Period.parse(of).isPresent()
            : of.isEmpty() && WORDS.contains(parts[0]);
    return known ? Optional.of(new ColumnUse(parts[0], of)) : Optional.empty();
  }

  private static boolean isOrigin(String text) {
    return TargetOrigin.ofCode(text).isPresent();
  }

  boolean isMeasure() {
    return Measure.ofColumn(name).isPresent();
  }

  /** The column that says what {@link #of} does; empty where that says nothing. */
  String ofColumn() {
    return of.isEmpty() ? "" : isOrigin(of) ? "target_origin" : "period";
  }

  /** As it is written into the file of meanings. */
  String written() {
    return of.isEmpty() ? name : name + " " + of;
  }
}
