package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure of the reports that the project itself publishes. */
class ReportFiguresTest {

  private static final Path REPORTS = Path.of(System.getProperty("user.dir"), "content", "reports");

  private static final List<String> MEASURES =
      List.of("target", "actual", "of_plan", "year_on_year", "estimate");

  @Test
  void areReadAndOneAloneIsUndecided() throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "no content here");
    List<Figure> figures = figures();

    assertThat(figures).filteredOn(figure -> figure.kind().equals("unreadable")).isEmpty();
    assertThat(figures)
        .filteredOn(figure -> figure.kind().equals("undecided"))
        .extracting(Figure::printed)
        .containsExactly("126,153.000 đồng");
  }

  private static List<Figure> figures() throws IOException {
    try (Stream<Path> files = Files.walk(REPORTS)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .flatMap(file -> rows(file).stream())
          .flatMap(row -> MEASURES.stream().map(row::get))
          .map(Figure::read)
          .toList();
    }
  }

  private static List<Map<String, String>> rows(Path file) {
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(file.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
