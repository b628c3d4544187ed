package vn.minhbach.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** How the cells of a workbook of Excel show what they hold, by the number of their style. */
final class XlsxStyles {

  /** No styles: numbers are shown as they are. */
  static final XlsxStyles NONE = new XlsxStyles(List.of());

  private static final Style PLAIN = new Style(NumberFormat.of("General"), 0);

  /** Formats that have a number and no code (ECMA-376 part 1, 18.8.30). */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(14, "dd/mm/yyyy"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "dd/mm/yyyy h:mm"),
          Map.entry(37, "#,##0;(#,##0)"),
          Map.entry(38, "#,##0;(#,##0)"),
          Map.entry(39, "#,##0.00;(#,##0.00)"),
          Map.entry(40, "#,##0.00;(#,##0.00)"),
          Map.entry(41, "#,##0;(#,##0);\"-\""),
          Map.entry(42, "#,##0;(#,##0);\"-\""),
          Map.entry(43, "#,##0.00;(#,##0.00);\"-\""),
          Map.entry(44, "#,##0.00;(#,##0.00);\"-\""),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss"),
          Map.entry(48, "0.0E+0"));

  private final List<Style> styles;

  /** How a cell looks, as far as that says something. */
  record Style(NumberFormat format, int indent) {}

  private XlsxStyles(List<Style> styles) {
    this.styles = List.copyOf(styles);
  }

  static XlsxStyles read(Xml xml) throws XMLStreamException {
    Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    Map<Integer, NumberFormat> formats = new HashMap<>();
    List<Style> styles = new ArrayList<>();
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      if (name.get().equals("numFmt") && xml.depth() == 3) {
        codes.put(xml.count("numFmtId", 0), xml.attribute("formatCode"));
      } else if (name.get().equals("cellXfs")) {
        int outer = xml.depth();
        for (Optional<String> style; (style = xml.nextWithin(outer)).isPresent(); ) {
          if (style.get().equals("xf")) {
            String id = xml.attribute("numFmtId");
            int number = id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
            NumberFormat format =
                formats.computeIfAbsent(
                    number, n -> NumberFormat.of(codes.getOrDefault(n, "General")));
            styles.add(new Style(format, 0));
          } else if (style.get().equals("alignment")
              && !styles.isEmpty()
              && xml.attribute("indent").matches("[1-9]\\d?")) {
            Style last = styles.remove(styles.size() - 1);
            styles.add(new Style(last.format(), xml.count("indent", 0)));
          }
        }
      }
    }
    return new XlsxStyles(styles);
  }

  /** The style of a cell that names it by {@code index}; that of an ordinary cell without. */
  Style of(String index) {
    int number = index.matches("\\d{1,6}") ? Integer.parseInt(index) : 0;
    return number < styles.size() ? styles.get(number) : PLAIN;
  }
}
