package vn.minhbach.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.minhbach.sheet.SheetCell.Kind;

/** Reads a workbook of LibreOffice (OpenDocument 1.3, part 3, chapter 9). */
final class OdsReader {

  private static final int MOST_SPACES = 200;

  private final Archive archive;
  private final Tally tally;
  private final SheetReceiver receiver;
  private final Set<String> hiddenStyles = new HashSet<>();

  OdsReader(Archive archive, Tally tally, SheetReceiver receiver) {
    this.archive = archive;
    this.tally = tally;
    this.receiver = receiver;
  }

  void read() throws Unsound {
    archive.read("content.xml", this::content);
  }

  private void content(InputStream in) throws XMLStreamException, Unsound {
    Xml xml = Xml.of(in);
    String style = "";
    for (Optional<String> name; (name = xml.nextElement()).isPresent(); ) {
      switch (name.get()) {
        case "style" -> style = xml.attribute("name");
        case "table-properties" -> {
          if (xml.attribute("display").equals("false")) {
            hiddenStyles.add(style);
          }
        }
        // What was there before it was changed.
        case "tracked-changes" -> xml.skip();
        case "table" -> new Table(xml).read();
        default -> {
          // How it looks.
        }
      }
    }
  }

  /** One sheet. */
  private final class Table {

    private final Xml xml;
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private int column;
    private int row;

    Table(Xml xml) {
      this.xml = xml;
    }

    void read() throws XMLStreamException, Unsound {
      tally.sheet();
      receiver.begin(
          Xml.plain(xml.attribute("name")), hiddenStyles.contains(xml.attribute("style-name")));
      int outer = xml.depth();
      for (Optional<String> name; (name = xml.nextWithin(outer)).isPresent(); ) {
        switch (name.get()) {
          case "table-column" -> column();
          case "table-row" -> row();
          case "shapes", "forms" -> xml.skip();
          default -> {
            // Groups of rows, and rows of the head, hold rows as well.
          }
        }
      }
      receiver.end(merged, hidden);
    }

    private boolean isHidden() {
      String visibility = xml.attribute("visibility");
      return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void column() throws XMLStreamException {
      int times = xml.count("number-columns-repeated", 1);
      for (int i = 1; i <= times && column + i <= Tally.MOST_COLUMNS && isHidden(); i++) {
        hidden.add(column + i);
      }
      column = Math.min(Tally.MOST_COLUMNS, column + times);
    }

    private void row() throws XMLStreamException, Unsound {
      int times = xml.count("number-rows-repeated", 1);
      boolean hiddenRow = isHidden();
      List<SheetCell> cells = cells();
      if (row + times > Tally.MOST_ROWS + 1) {
        // Empty ones fill the sheet; some programs count a few too many.
        times = Math.max(0, Tally.MOST_ROWS - row);
      }
      if (cells.isEmpty()) {
        row += times;
        return;
      }
      for (int i = 0; i < times; i++) {
        row++;
        tally.row();
        for (SheetCell cell : cells) {
          tally.cell(cell.column(), cell.text());
        }
        receiver.row(new SheetRow(row, hiddenRow, cells));
      }
    }

    private List<SheetCell> cells() throws XMLStreamException, Unsound {
      List<SheetCell> cells = new ArrayList<>();
      int outer = xml.depth();
      int at = 0;
      for (Optional<String> name; (name = xml.nextWithin(outer)).isPresent(); ) {
        if (name.get().equals("table-cell") || name.get().equals("covered-table-cell")) {
          int times = xml.count("number-columns-repeated", 1);
          merge(at + 1);
          Optional<SheetCell> cell = cell(at + 1);
          for (int i = 1; cell.isPresent() && i <= times; i++) {
            tally.column(at + i);
            cells.add(
                new SheetCell(at + i, cell.get().text(), cell.get().kind(), cell.get().indent()));
          }
          at = Math.min(Tally.MOST_COLUMNS, at + times);
        }
      }
      return cells;
    }

    private void merge(int first) throws XMLStreamException, Unsound {
      int columns = xml.count("number-columns-spanned", 1);
      int rows = xml.count("number-rows-spanned", 1);
      if (columns > 1 || rows > 1) {
        tally.merged();
        merged.add(new MergedCells(row + 1, first, row + rows, first + columns - 1));
      }
    }

    private Optional<SheetCell> cell(int first) throws XMLStreamException, Unsound {
      String type = xml.attribute("value-type");
      String value = xml.attribute("value");
      String date = xml.attribute("date-value");
      boolean computed = !xml.attribute("formula").isEmpty();
      Text text = new Text();
      text.read();
      String shown = Xml.plain(text.words.toString());
      if (shown.isEmpty() && type.isEmpty()) {
        return computed
            ? Optional.of(new SheetCell(first, "", Kind.UNCOMPUTED, 0))
            : Optional.empty();
      }
      SheetCell cell =
          switch (type) {
            case "float", "percentage", "currency" ->
                shown.startsWith("#") || shown.startsWith("Err:")
                    ? new SheetCell(first, shown, Kind.ERROR, 0)
                    : new SheetCell(
                        first,
                        inVietnamese(shown, value, type.equals("percentage")),
                        Kind.NUMBER,
                        0);
            case "date" -> new SheetCell(first, date.isEmpty() ? shown : date, Kind.DATE, 0);
            case "time" -> new SheetCell(first, shown, Kind.DATE, 0);
            default ->
                new SheetCell(
                    first,
                    shown,
                    computed && shown.matches("#[A-Z/0!?]+|Err:\\d+") ? Kind.ERROR : Kind.TEXT,
                    0);
          };
      return cell.text().isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The paragraphs of a cell; remarks and drawings that hang on it are left out. */
    private final class Text {

      private final StringBuilder words = new StringBuilder();
      private boolean begun;

      void read() throws XMLStreamException, Unsound {
        int outer = xml.depth();
        int paragraph = 0;
        while (xml.depth() >= outer && xml.hasNext()) {
          int event = xml.next();
          if (event == XMLStreamConstants.CHARACTERS && paragraph > 0) {
            words.append(xml.getText());
          } else if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < paragraph) {
            paragraph = 0;
          } else if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
              case "p" -> {
                words.append(begun ? "\n" : "");
                begun = true;
                paragraph = xml.depth();
              }
              case "s" -> words.append(" ".repeat(Math.min(MOST_SPACES, xml.count("c", 1))));
              case "tab" -> words.append('\t');
              case "line-break" -> words.append('\n');
              case "annotation", "frame", "custom-shape", "detective" -> xml.skip();
              default -> {
                // A part that looks differently.
              }
            }
          }
        }
      }
    }
  }

  /**
   * A number is shown as the language of the document writes it; where that is {@code 1,234.5}, the
   * two signs change places.
   */
  private static String inVietnamese(String shown, String value, boolean percent) {
    Optional<BigDecimal> number = NumberFormat.number(value);
    if (number.isEmpty()) {
      // Too long to be shown otherwise, or none: nothing that stands there is lost.
      return shown.isEmpty() ? value : shown;
    }
    if (shown.isEmpty()) {
      return NumberFormat.of(percent ? "0.##%" : "General")
          .show(value, false)
          .map(NumberFormat.Shown::text)
          .orElse(value);
    }
    BigDecimal meant = percent ? number.get().movePointRight(2) : number.get();
    String swapped = swapped(shown);
    return !means(shown, meant) && means(swapped, meant) ? swapped : shown;
  }

  private static String swapped(String shown) {
    return shown.replace('.', '\0').replace(',', '.').replace('\0', ',');
  }

  /** Whether a text in Vietnamese writing is that number, rounded as the text is. */
  private static boolean means(String text, BigDecimal number) {
    String digits = text.replaceAll("[^0-9.,]", "");
    if (!digits.matches("\\d{1,40}(?:,\\d{1,40})?|\\d{1,3}(?:\\.\\d{3}){1,12}(?:,\\d{1,40})?")) {
      return false;
    }
    BigDecimal read = new BigDecimal(digits.replace(".", "").replace(',', '.'));
    return number.abs().setScale(read.scale(), RoundingMode.HALF_UP).compareTo(read) == 0;
  }
}
