package vn.minhbach.render.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.render.data.table.ObservationTable.Stated;
import vn.minhbach.render.data.table.Rows;

/** SDMX-CSV 2.0: the observations, one a line, the structure that they follow in front. */
public final class SdmxCsv {

  private SdmxCsv() {}

  public static void write(Rows<Stated> rows, OutputStream out) throws IOException {
    String structure = Sdmx.AGENCY + ":" + Sdmx.STRUCTURE + "(" + Sdmx.VERSION + ")";
    Stream<String> front = Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    List<String> heading = Stream.concat(front, Sdmx.columns().stream().map(Sdmx::id)).toList();
    Csv.write(
        Stream.concat(
            Stream.of(heading),
            rows.rows()
                .get()
                .map(
                    stated ->
                        Stream.concat(
                                Stream.of("dataflow", structure, "R"),
                                Sdmx.columns().stream().map(c -> Sdmx.value(c, stated)))
                            .toList())),
        out);
  }
}
