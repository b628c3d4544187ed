package vn.minhbach.render.data.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;

/**
 * JSON: what the data are, then each table as a list of objects. Values that are not there are left
 * out; numbers are numbers.
 */
public final class JsonData {

  public static final String SCHEMA = "/data/v1/schema.json";

  /** Numbers as they are printed, without exponents; whoever opened a stream closes it. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonData() {}

  /** Writes {@code tables} of {@code part}. */
  public static void write(Part part, List<Rows<?>> tables, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      about(part, json);
      for (Rows<?> rows : tables) {
        json.writeFieldName(rows.table().name());
        json.writeStartArray();
        rows(rows, json);
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void about(Part part, JsonGenerator json) throws IOException {
    SiteInfo site = part.whole().info();
    json.writeStringField("$schema", site.absolute(SCHEMA));
    json.writeStringField("title", part.title());
    json.writeStringField("url", site.absolute(part.address()));
    json.writeStringField("portal", site.name());
    json.writeStringField("publisher", site.publisher());
    json.writeStringField("licence", site.licenceName());
    json.writeStringField("licence_url", site.licenceUrl());
  }

  private static <R> void rows(Rows<R> rows, JsonGenerator json) throws IOException {
    try (Stream<R> all = rows.rows().get()) {
      for (Iterator<R> each = all.iterator(); each.hasNext(); ) {
        R row = each.next();
        json.writeRaw('\n');
        json.writeStartObject();
        for (Column<R> column : rows.table().columns()) {
          String value = column.value().apply(row);
          if (!value.isEmpty()) {
            json.writeFieldName(column.name());
            if (column.type() == Column.Type.DECIMAL || column.type() == Column.Type.INTEGER) {
              json.writeNumber(new BigDecimal(value));
            } else {
              json.writeString(value);
            }
          }
        }
        json.writeEndObject();
      }
    }
  }
}
