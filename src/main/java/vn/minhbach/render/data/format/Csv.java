package vn.minhbach.render.data.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.render.data.table.Rows;

/**
 * Writes lines as CSV: RFC 4180, UTF-8.
 *
 * <p>A spreadsheet program takes a cell that begins with one of {@code = + - @}, a tab or a
 * carriage return for a formula and computes it. An apostrophe before it makes it text. A printed
 * number with a sign stays as it is. Whoever reads by machine takes away one apostrophe from each
 * cell that begins with apostrophes, then spaces if any, then one of those characters: that gives
 * every cell back, for such a cell gets another one.
 */
public final class Csv {

  private static final CsvFactory CSV = new CsvFactory();
  private static final CsvSchema LINES =
      CsvSchema.emptySchema().withLineSeparator("\r\n").withNullValue("");

  private static final Pattern FORMULA =
      Pattern.compile("'*+\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20\\t\\r].*", Pattern.DOTALL);

  /** A number with a sign, a share too: nothing to compute. */
  private static final Pattern SIGNED = Pattern.compile("[+-]\\d[\\d.,]*+ ?[%‰]?");

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Csv() {}

  /** A cell that is no formula. */
  static String defused(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !SIGNED.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  /** Writes a table with its heading. */
  public static void write(Rows<?> rows, OutputStream out) throws IOException {
    write(Stream.concat(Stream.of(rows.table().names()), rows.lines()), out);
  }

  /** Writes {@code all} lines. */
  static void write(Stream<List<String>> all, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CsvGenerator csv = CSV.createGenerator(writer);
        Stream<List<String>> lines = all) {
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.setSchema(LINES);
      for (List<String> line : (Iterable<List<String>>) lines::iterator) {
        csv.writeStartArray();
        for (String cell : line) {
          csv.writeString(defused(cell));
        }
        csv.writeEndArray();
      }
    }
    writer.flush();
  }

  /** The same, begun with the mark by which Excel knows UTF-8. */
  public static void writeForExcel(Rows<?> rows, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    write(rows, out);
  }
}
