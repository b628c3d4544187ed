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
import vn.minhbach.model.Catalog;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes {@code /data/*.csv}: RFC 4180, UTF-8. */
public final class DataOutput implements Output {

  private static final CsvFactory CSV = new CsvFactory();
  private static final CsvSchema LINES =
      CsvSchema.emptySchema().withLineSeparator("\r\n").withNullValue("");

  @Override
  public void files(Site site, Sink sink) throws IOException {
    Catalog catalog = site.catalog();
    sink.accept(file("areas", AreaLines.HEADER, () -> AreaLines.of(catalog)));
    sink.accept(file("indicators", IndicatorLines.HEADER, () -> IndicatorLines.of(catalog)));
    sink.accept(file("reports", ReportLines.HEADER, () -> ReportLines.of(catalog, site.info())));
    sink.accept(
        file(
            "observations",
            ObservationLines.HEADER,
            () -> ObservationLines.of(catalog, site.info())));
    sink.accept(file("findings", FindingLines.HEADER, () -> FindingLines.of(site)));
  }

  /** Lines made when they are written. */
  private interface Lines {
    Stream<List<String>> make();
  }

  private static SiteFile file(String name, List<String> header, Lines lines) {
    return new SiteFile(
        "data/" + name + ".csv", out -> write(Stream.concat(Stream.of(header), lines.make()), out));
  }

  private static void write(Stream<List<String>> lines, OutputStream out) throws IOException {
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
