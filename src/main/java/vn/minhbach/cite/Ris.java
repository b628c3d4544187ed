package vn.minhbach.cite;

/**
 * A citation as RIS, which every reference manager reads: a tag and a value a line, in UTF-8.
 *
 * <p>As in {@link CslJson}, a report's body is its author and no publisher beside it.
 */
public final class Ris {

  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  public static String of(Citation citation) {
    Ris entry = new Ris();
    entry.write(citation);
    return entry.out.toString();
  }

  private void write(Citation citation) {
    String[] date = citation.dateParts();
    boolean report = citation.kind() == Citation.Kind.REPORT;
    line("TY", report ? "RPRT" : "ELEC");
    line("ID", citation.key());
    line("AU", citation.author());
    line("TI", citation.title());
    line("PB", report ? "" : citation.portal());
    line("CY", citation.place());
    line("PY", date.length > 0 ? date[0] : "");
    // Year, month and day, the slashes of what is not known included.
    line("DA", date.length > 0 ? String.join("/", padded(date)) + "/" : "");
    line("SN", citation.number());
    line("ET", citation.edition());
    line("DB", report ? citation.portal() : "");
    line("LA", citation.language());
    line("UR", citation.address());
    out.append("ER  - ").append(END);
  }

  private static String[] padded(String[] date) {
    String[] padded = {"", "", ""};
    System.arraycopy(date, 0, padded, 0, date.length);
    return padded;
  }

  private void line(String tag, String value) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value).append(END);
    }
  }
}
