package vn.minhbach.intake.table;

/**
 * The units of the rows of a table, read from the top: what a row prints, or what stands for it in
 * the row that it is a part of, in its group, or above the table.
 */
final class RowUnits {

  private static final String DITTO = "(?iu)[\"”″'-]+|nt|như trên";

  private final String ofTable;
  private String ofGroup = "";
  private String ofParent = "";
  private String last = "";

  RowUnits(String ofTable) {
    this.ofTable = ofTable;
  }

  /** A group begins. */
  void group(String unit) {
    ofGroup = unit;
    ofParent = unit;
  }

  /**
   * The unit of the next row.
   *
   * @param own as it is printed; may be empty
   * @param part whether it is a part or a total of other rows; what follows goes by those
   * @param sub whether it is a part of the row above it
   */
  String next(String own, boolean part, boolean sub) {
    boolean ditto = own.matches(DITTO);
    if (!own.isEmpty() && !ditto) {
      last = own;
      ofParent = part ? ofParent : own;
      return own;
    }
    if (ditto) {
      return last;
    }
    String inherited = sub && !ofParent.isEmpty() ? ofParent : ofGroup;
    ofParent = part ? ofParent : inherited;
    return inherited.isEmpty() ? ofTable : inherited;
  }
}
