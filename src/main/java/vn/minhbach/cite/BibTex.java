package vn.minhbach.cite;

import java.util.List;

/** A citation as BibTeX in UTF-8, for LaTeX and reference managers. */
public final class BibTex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Twice in a row, TeX joins them to a dash or a quotation mark. */
  private static final String PAIRS = "-`'<>,";

  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  public static String of(Citation citation) {
    BibTex entry = new BibTex();
    entry.write(citation);
    return entry.out.toString();
  }

  private void write(Citation citation) {
    boolean report = citation.kind() == Citation.Kind.REPORT;
    String[] date = citation.dateParts();
    out.append(report ? "@techreport{" : "@misc{").append(citation.key());
    // Braces within braces: a body is not a first and a last name, and titles keep their capitals.
    field("author", "{" + escaped(citation.author()) + "}");
    field("title", "{" + escaped(citation.title()) + "}");
    field(report ? "institution" : "howpublished", escaped(publisher(citation)));
    field("number", escaped(citation.number()));
    field("address", escaped(citation.place()));
    field("year", date.length > 0 ? date[0] : "");
    if (date.length > 1) {
      out.append(",\n  month = ").append(MONTHS.get(Integer.parseInt(date[1]) - 1));
    }
    field("day", date.length > 2 ? String.valueOf(Integer.parseInt(date[2])) : "");
    field("note", escaped(note(citation)));
    field("language", citation.language());
    field("url", citation.address());
    out.append("\n}\n");
  }

  private static String publisher(Citation citation) {
    return citation.kind() == Citation.Kind.REPORT ? citation.author() : citation.portal();
  }

  /** What no field of a report has room for. */
  private static String note(Citation citation) {
    if (citation.kind() != Citation.Kind.REPORT) {
      return citation.edition();
    }
    return citation.edition().isEmpty()
        ? citation.portal()
        : citation.edition() + ", " + citation.portal();
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /**
   * As LaTeX prints it. BibTeX counts braces without regard to a backslash before them, so a brace
   * is named.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > 0 && c == text.charAt(i - 1) && PAIRS.indexOf(c) >= 0) {
        escaped.append("{}");
      }
      switch (c) {
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '\\' -> escaped.append("{\\textbackslash}");
        case '…' -> escaped.append("{\\ldots}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
