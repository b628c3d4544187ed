package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.Sites;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Area;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.AreasReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.SourceFinder;
import vn.minhbach.read.data.TableReader;
import vn.minhbach.source.ContentFolder;

/**
 * Tables as CSV, YAML or JSON: the rows of a report, or the areas of a country; read, or refused
 * with places within them.
 */
final class TablesTarget implements FuzzTarget {

  private static final String FOLDER = "reports/an-giang/binh-an/2024/";

  private static final List<Passage> PASSAGES =
      List.of(
          new Passage("p-1", "", "Vốn đầu tư từ ngân sách tỉnh: hơn 5,6 tỷ đồng.", false),
          new Passage("p-2", "", "Vốn đầu tư từ ngân sách huyện: 1-1,2 tỷ đồng.", false));

  private final Path folder;
  private final IndicatorsReader.Definitions definitions;

  TablesTarget(Path folder) {
    this.folder = folder;
    this.definitions =
        IndicatorsReader.read(new ContentFolder(Sites.BASE, new Problems()), new Problems());
  }

  @Override
  public void holds(byte[] input) {
    String start = Input.of("", input).text();
    if (start.startsWith("code,")) {
      areas(Input.of(AreasReader.FILE, input));
    } else if (start.startsWith("-") || start.startsWith("[")) {
      rows(Input.of(FOLDER + "bang.yaml", input));
    } else {
      rows(Input.of(FOLDER + "bang.csv", input));
    }
  }

  private void areas(Input input) {
    input.written(folder);
    Problems problems = new Problems();
    List<Area> areas = new AreasReader(new ContentFolder(folder, problems), problems).areas();

    input.assertReported(problems.sorted());
    assertThat(areas).allMatch(area -> area.address().matches("(/[a-z0-9-]+)+/"));
    areas.forEach(area -> input.assertHolds(area.place()));
  }

  private void rows(Input input) {
    Problems problems = new Problems();
    TableReader.Context context =
        new TableReader.Context(
            Period.year(2024),
            "Bảng",
            Map.of(),
            input.text().length() % 2 == 0,
            new SourceFinder(PASSAGES, List.of()),
            new HashSet<>());
    Optional<Table> table =
        new TableReader(definitions, problems).read(input.written(folder), context);

    input.assertReported(problems.sorted());
    assertThat(table.isPresent() || problems.hasErrors()).isTrue();
    List<Row> rows = table.map(Table::rows).orElse(List.of());
    assertThat(rows).extracting(Row::anchor).doesNotHaveDuplicates();
    for (Row row : rows) {
      input.assertHolds(row.place());
      if (input.path().endsWith(".csv")) {
        row.figures().values().forEach(figure -> assertPrinted(figure, input.text()));
      }
    }
  }

  /** What is printed stands in the file; a quote within quotes is written twice. */
  private static void assertPrinted(Figure figure, String text) {
    assertThat(List.of(text, text.replace("\"\"", "\"")))
        .as(figure.printed())
        .anyMatch(written -> written.contains(figure.printed()));
  }
}
