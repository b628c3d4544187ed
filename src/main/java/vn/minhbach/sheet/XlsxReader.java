package vn.minhbach.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.minhbach.sheet.SheetCell.Kind;

/** Reads a workbook of Excel (Office Open XML, ECMA-376 part 1, chapter 18). */
final class XlsxReader {

  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");

  /** Signs that XML has no place for, as Excel writes them. */
  private static final Pattern ESCAPED = Pattern.compile("_x(000[9ADad]|005[Ff])_");

  private final Archive archive;
  private final Tally tally;
  private final SheetReceiver receiver;

  private final List<Listed> listed = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private XlsxStyles styles = XlsxStyles.NONE;
  private boolean from1904;

  /** A sheet as the workbook lists it. */
  private record Listed(String name, boolean hidden, String relation) {}

  XlsxReader(Archive archive, Tally tally, SheetReceiver receiver) {
    this.archive = archive;
    this.tally = tally;
    this.receiver = receiver;
  }

  void read() throws Unsound {
    archive.read("xl/workbook.xml", in -> workbook(Xml.of(in)));
    archive.read("xl/_rels/workbook.xml.rels", in -> relations(Xml.of(in)));
    archive.read("xl/styles.xml", in -> styles = XlsxStyles.read(Xml.of(in)));
    archive.read("xl/sharedStrings.xml", in -> strings(Xml.of(in)));
    Set<String> read = new HashSet<>();
    for (Listed sheet : listed) {
      String part = targets.getOrDefault(sheet.relation(), "");
      if (!archive.has(part) || !read.add(part)) {
        throw Unsound.broken();
      }
      // A sheet of charts has no cells.
      if (part.contains("worksheets/")) {
        archive.read(part, in -> sheet(sheet, in));
      }
    }
  }

  private void workbook(Xml xml) throws XMLStreamException {
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      if (name.get().equals("workbookPr")) {
        from1904 = xml.isSet("date1904");
      } else if (name.get().equals("sheet")) {
        boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        listed.add(new Listed(Xml.plain(xml.attribute("name")), hidden, xml.attribute("id")));
      }
    }
  }

  private void relations(Xml xml) throws XMLStreamException {
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      if (name.get().equals("Relationship")) {
        String target = xml.attribute("Target");
        targets.put(
            xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
  }

  private void strings(Xml xml) throws XMLStreamException, Unsound {
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      if (name.get().equals("si")) {
        String text = rich(xml);
        tally.characters(text.length() + 1);
        strings.add(text);
      }
    }
  }

  /** The words of a text whose parts may look differently; how it is pronounced is left out. */
  private static String rich(Xml xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    for (Optional<String> name; (name = xml.nextWithin(outer)).isPresent(); ) {
      if (name.get().equals("rPh")) {
        xml.skip();
      } else if (name.get().equals("t")) {
        text.append(xml.words());
      }
    }
    return Xml.plain(unescaped(text.toString()));
  }

  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                sign ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(sign.group(1), 16))))
        : text;
  }

  private void sheet(Listed sheet, InputStream in) throws XMLStreamException, Unsound {
    tally.sheet();
    receiver.begin(sheet.name(), sheet.hidden());
    List<MergedCells> merged = new ArrayList<>();
    Set<Integer> hidden = new HashSet<>();
    Xml xml = Xml.of(in);
    int last = 0;
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      switch (name.get()) {
        case "col" -> {
          int first = xml.count("min", 1);
          int end = Math.min(Tally.MOST_COLUMNS, xml.count("max", first));
          for (int column = first; column <= end && xml.isSet("hidden"); column++) {
            hidden.add(column);
          }
        }
        case "row" -> {
          int number = xml.count("r", last + 1);
          if (number <= last || number > Tally.MOST_ROWS) {
            throw Unsound.broken();
          }
          last = number;
          row(number, xml);
        }
        case "mergeCell" -> {
          tally.merged();
          merged.add(merged(xml.attribute("ref")));
        }
        default -> {
          // How it looks.
        }
      }
    }
    receiver.end(merged, hidden);
  }

  private static MergedCells merged(String range) throws Unsound {
    String[] ends = range.split(":", 2);
    int[] first = place(ends[0]);
    int[] last = place(ends[ends.length - 1]);
    return new MergedCells(first[0], first[1], last[0], last[1]);
  }

  private void row(int number, Xml xml) throws XMLStreamException, Unsound {
    boolean hidden = xml.isSet("hidden");
    List<SheetCell> cells = new ArrayList<>();
    int outer = xml.depth();
    int last = 0;
    for (Optional<String> name; (name = xml.nextWithin(outer)).isPresent(); ) {
      if (name.get().equals("c")) {
        String reference = xml.attribute("r");
        int column = reference.isEmpty() ? last + 1 : place(reference)[1];
        if (column <= last || column > Tally.MOST_COLUMNS) {
          throw Unsound.broken();
        }
        last = column;
        Optional<SheetCell> cell = cell(column, xml);
        if (cell.isPresent()) {
          tally.cell(column, cell.get().text());
          cells.add(cell.get());
        }
      }
    }
    if (!cells.isEmpty()) {
      tally.row();
      receiver.row(new SheetRow(number, hidden, cells));
    }
  }

  private Optional<SheetCell> cell(int column, Xml xml) throws XMLStreamException, Unsound {
    String type = xml.attribute("t");
    XlsxStyles.Style style = styles.of(xml.attribute("s"));
    String value = "";
    boolean formula = false;
    int outer = xml.depth();
    for (Optional<String> name; (name = xml.nextWithin(outer)).isPresent(); ) {
      switch (name.get()) {
        case "v" -> value = xml.words();
        case "is" -> value = rich(xml);
        case "f" -> formula = true;
        default -> {
          // What extensions add.
        }
      }
    }
    if (value.isEmpty() && !(formula && type.isEmpty())) {
      return Optional.empty();
    }
    SheetCell cell =
        switch (type) {
          case "s" -> new SheetCell(column, string(value), Kind.TEXT, style.indent());
          case "inlineStr" -> new SheetCell(column, value, Kind.TEXT, style.indent());
          case "str" ->
              new SheetCell(column, Xml.plain(unescaped(value)), Kind.TEXT, style.indent());
          case "b" -> new SheetCell(column, value.equals("1") ? "TRUE" : "FALSE", Kind.TEXT, 0);
          case "e" -> new SheetCell(column, value, Kind.ERROR, 0);
          case "d" -> new SheetCell(column, value, Kind.DATE, 0);
          default ->
              value.isEmpty()
                  ? new SheetCell(column, "", Kind.UNCOMPUTED, 0)
                  : number(column, value, style);
        };
    boolean shown = !cell.text().isEmpty() || cell.kind() == Kind.UNCOMPUTED;
    return shown ? Optional.of(cell) : Optional.empty();
  }

  private SheetCell number(int column, String value, XlsxStyles.Style style) throws Unsound {
    Optional<NumberFormat.Shown> shown = style.format().show(value.strip(), from1904);
    return shown
        .map(text -> new SheetCell(column, text.text(), text.kind(), style.indent()))
        .orElseThrow(Unsound::broken);
  }

  private String string(String index) throws Unsound {
    String number = index.strip();
    if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= strings.size()) {
      throw Unsound.broken();
    }
    return strings.get(Integer.parseInt(number));
  }

  /** Row and column of {@code B7}. */
  private static int[] place(String reference) throws Unsound {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      throw Unsound.broken();
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new int[] {Integer.parseInt(parts.group(2)), column};
  }
}
