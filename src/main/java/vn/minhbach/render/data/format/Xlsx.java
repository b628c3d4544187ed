package vn.minhbach.render.data.format;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Worksheet;
import vn.minhbach.render.Zip;

/** XLSX (ECMA-376), for Excel. */
public final class Xlsx implements Workbook {

  /** Rows that are held before they are written. */
  private static final int HELD = 500;

  /** The longest text of a cell that Excel opens. */
  static final int LONGEST = 32_767;

  private static final String GOES_ON = "…";

  private static final String PROPERTIES = "docProps/core.xml";

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public void write(Sheets sheets, OutputStream out) throws IOException {
    Path made = Files.createTempFile("minhbach", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16);
          var workbook = new org.dhatim.fastexcel.Workbook(file, "Minh Bach", null)) {
        // It is packed again at once.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        workbook.properties().setTitle(sheets.title());
        write(sheets, workbook);
      }
      try (ZipFile in = new ZipFile(made.toFile())) {
        repack(in, out);
      }
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /** The first sheet is ended last: it says what the others could not hold. */
  private static void write(Sheets sheets, org.dhatim.fastexcel.Workbook workbook)
      throws IOException {
    Sheets.Sheet about = sheets.sheets().get(0);
    try (Worksheet first = workbook.newWorksheet(about.name())) {
      int row = write(about, first).rows();
      for (Sheets.Sheet sheet : sheets.sheets().subList(1, sheets.sheets().size())) {
        try (Worksheet worksheet = workbook.newWorksheet(sheet.name())) {
          Written written = write(sheet, worksheet);
          if (written.cut().isPresent()) {
            line(sheets.shortened().line(sheet, written.cut().get()), row++, about, first);
          }
        }
      }
    }
  }

  /**
   * What became of a sheet.
   *
   * @param rows with the heading
   */
  private record Written(int rows, Optional<Sheets.Cut> cut) {}

  private static Written write(Sheets.Sheet sheet, Worksheet worksheet) throws IOException {
    worksheet.freezePane(0, 1);
    for (int column = 0; column < sheet.heading().size(); column++) {
      worksheet.value(0, column, sheet.heading().get(column));
      worksheet.width(column, Math.max(12, sheet.heading().get(column).length() + 4));
    }
    worksheet.range(0, 0, 0, sheet.heading().size() - 1).style().bold().set();
    int row = 1;
    int shortened = 0;
    String firstColumn = "";
    int firstRow = 0;
    try (Stream<List<String>> lines = sheet.lines().make()) {
      for (Iterator<List<String>> all = lines.iterator(); all.hasNext(); row++) {
        List<String> line = all.next();
        for (int column = 0; column < line.size(); column++) {
          if (line.get(column).length() > LONGEST && shortened++ == 0) {
            firstColumn = sheet.heading().get(column);
            firstRow = row + 1;
          }
        }
        line(line, row, sheet, worksheet);
        if (row % HELD == 0) {
          worksheet.flush();
        }
      }
    }
    return new Written(
        row,
        shortened == 0
            ? Optional.empty()
            : Optional.of(new Sheets.Cut(shortened, LONGEST, firstColumn, firstRow)));
  }

  private static void line(List<String> line, int row, Sheets.Sheet sheet, Worksheet worksheet) {
    for (int column = 0; column < line.size(); column++) {
      String value = line.get(column);
      if (!value.isEmpty()) {
        switch (sheet.types().get(column)) {
          case INTEGER, DECIMAL -> {
            worksheet.value(row, column, new BigDecimal(value));
            int decimals = Workbook.decimals(value);
            if (decimals > 0) {
              worksheet.style(row, column).format("0." + "0".repeat(decimals)).set();
            }
          }
          case DATE -> {
            worksheet.value(row, column, LocalDate.parse(value));
            worksheet.style(row, column).format("yyyy-mm-dd").set();
          }
          case TEXT, URL -> worksheet.inlineString(row, column, fitting(value));
        }
      }
    }
  }

  /** As much of {@code text} as a cell holds: no half of a character. */
  private static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - GOES_ON.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + GOES_ON;
  }

  /** The same files without the time at which they were made. */
  private static void repack(ZipFile in, OutputStream out) throws IOException {
    try (Zip zip = new Zip(out)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        try (InputStream content = in.getInputStream(entry)) {
          boolean timed = entry.getName().equals(PROPERTIES);
          zip.file(entry.getName(), timed ? timeless(content) : content);
        }
      }
    }
  }

  private static InputStream timeless(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    in.transferTo(bytes);
    String xml = bytes.toString(StandardCharsets.UTF_8);
    return new ByteArrayInputStream(
        xml.replaceFirst("<dcterms:created.*?</dcterms:created>", "")
            .getBytes(StandardCharsets.UTF_8));
  }
}
