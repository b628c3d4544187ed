package vn.minhbach.render.data;

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
import java.util.stream.Stream;

/** Writes lines as CSV: RFC 4180, UTF-8. */
final class Csv {

  private static final CsvFactory CSV = new CsvFactory();
  private static final CsvSchema LINES =
      CsvSchema.emptySchema().withLineSeparator("\r\n").withNullValue("");

  private Csv() {}

  static void write(Stream<List<String>> lines, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CsvGenerator csv = CSV.createGenerator(writer)) {
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.setSchema(LINES);
      for (List<String> line : (Iterable<List<String>>) lines::iterator) {
        csv.writeStartArray();
        for (String cell : line) {
          csv.writeString(cell);
        }
        csv.writeEndArray();
      }
    }
    writer.flush();
  }
}
