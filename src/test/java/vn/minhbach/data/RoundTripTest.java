package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.DemoContent;
import vn.minhbach.DemoPortal;
import vn.minhbach.Portal;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;

/** What the portal of the four districts publishes gives its tables back, from every format. */
class RoundTripTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observations.csv",
        "observations-excel.csv",
        "v1/observations.json",
        "portal.xlsx",
        "portal.ods",
        "sdmx/data.csv",
      })
  void everyFormatGivesTheSameCatalogBack(String file) throws IOException {
    Path content = withoutTables(true);

    CommandLineRun run = imported(file, content);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Observations: 852 read, 852 in tables, 0 left out.");
    assertThat(rows(content)).isEqualTo(rows(DemoContent.FOLDER)).hasSize(668);
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal.xlsx", "portal.ods"})
  void spreadsheetsBringReportsThatAreNotThere(String file) throws IOException {
    Path content = withoutTables(false);

    CommandLineRun run = imported(file, content);

    assertThat(run.exitCode()).as(run.err()).isZero();
    for (Report report : catalog(DemoContent.FOLDER).reports()) {
      Path written = content.resolve("reports" + report.address() + "report.md");
      assertThat(Files.readString(written))
          .contains("title=" + report.title().vi() + "\n")
          .contains("publisher=" + report.publisher() + "\n")
          .contains("period=" + report.period().code() + "\n");
    }
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
    Path table = content.resolve("reports/binh-phuoc/loc-ninh/2021-9-thang/phu-luc.csv");
    String before = Files.readString(table);

    CommandLineRun run = imported("observations.csv", content);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("these files are there with other contents: ");
    assertThat(Files.readString(table)).isEqualTo(before);
  }

  private CommandLineRun imported(String file, Path content) {
    return CommandLineRun.of(
        "import",
        "data",
        DemoPortal.SITE.resolve("data").resolve(file).toString(),
        "--source",
        content.toString());
  }

  /** The demonstration's content, of which the tables are gone, and perhaps the reports. */
  private Path withoutTables(boolean withReports) throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
    for (Path file : Sites.files(content.resolve("reports")).values()) {
      boolean report = file.getFileName().toString().equals("report.md");
      if (file.toString().endsWith(".csv") || (!withReports && report)) {
        Files.delete(file);
      }
    }
    return content;
  }

  private static Catalog catalog(Path content) {
    return new Portal(content, Sites.TODAY).check().catalog();
  }

  /** All that the rows say, but where they stand in their files. */
  private static TreeSet<String> rows(Path content) {
    TreeSet<String> rows = new TreeSet<>();
    for (Report report : catalog(content).reports()) {
      for (Table table : report.tables()) {
        for (Row row : table.rows()) {
          rows.add(
              List.of(
                      report.address(),
                      table.name(),
                      row.anchor(),
                      row.number(),
                      row.indicator().code(),
                      row.label(),
                      row.unit(),
                      row.printedUnit(),
                      row.origin(),
                      row.period().code(),
                      row.dimensions(),
                      row.figures(),
                      row.note(),
                      row.source())
                  .toString());
        }
      }
    }
    return rows;
  }
}
