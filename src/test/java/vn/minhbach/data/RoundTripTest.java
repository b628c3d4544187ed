package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        "sdmx/data.json",
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

  @ParameterizedTest
  @ValueSource(strings = {"", "datapackage.json"})
  void theWholeFolderKeepsItsPromisesAndGivesTheSameCatalogBack(String named) throws IOException {
    Path content = withoutTables(true);

    CommandLineRun run = packaged(DemoPortal.SITE.resolve("data").resolve(named), content);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Resources: 5 named, 5 read, 0 not read.")
        .contains("Promises checked in 5 tables: 0 breaches.")
        .contains("Observations: 852 read, 852 in tables, 0 left out.");
    assertThat(rows(content)).isEqualTo(rows(DemoContent.FOLDER)).hasSize(668);
  }

  @Test
  void theWholeFolderBringsReportsThatAreNotThere() throws IOException {
    Path content = withoutTables(false);

    CommandLineRun run = packaged(DemoPortal.SITE.resolve("data"), content);

    assertThat(run.exitCode()).as(run.err()).isZero();
    for (Report report : catalog(DemoContent.FOLDER).reports()) {
      assertThat(Files.readString(content.resolve("reports" + report.address() + "report.md")))
          .contains("title=" + report.title().vi() + "\n")
          .contains("period=" + report.period().code() + "\n");
    }
  }

  @Test
  void whereTheFolderBreaksItsPromisesIsToldWithFileAndLine() throws IOException {
    Path content = withoutTables(true);
    Path data = Files.createDirectory(temporary.resolve("data"));
    for (String file :
        List.of(
            "datapackage.json",
            "observations.csv",
            "reports.csv",
            "indicators.csv",
            "areas.csv",
            "findings.csv")) {
      Files.copy(DemoPortal.SITE.resolve("data").resolve(file), data.resolve(file));
    }
    Path observations = data.resolve("observations.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(observations));
    lines.set(1, lines.get(1).replaceFirst("^[^,]+", "khong-co"));
    lines.set(2, lines.get(2).replaceFirst(",target,", ",plan,"));
    lines.set(3, lines.get(2).replaceFirst(",plan,", ",target,"));
    lines.set(4, lines.get(3));
    lines.set(5, lines.get(5).replaceFirst("2021-01-01", "1/1/2021"));
    Files.write(observations, lines);
    Files.writeString(
        data.resolve("areas.csv"),
        Files.readString(data.resolve("areas.csv")).replace("code,", "ma,"));

    String told = packaged(data, content).err();

    assertThat(told)
        .contains("observations.csv:2:1: warning: key indicator: \"khong-co\" is not in")
        .contains("warning: field measure: \"plan\" is none of the values that are allowed")
        .containsPattern("observations.csv:5:1: warning: key report, row, measure: .*:4:1, too")
        .containsPattern(
            "observations.csv:6:\\d+: warning: field period_start: \"1/1/2021\" is not")
        .contains("areas.csv:1:1: warning: the schema has no field \"ma\"")
        .contains("the schema has a field \"code\", and the table of \"areas\" has no such column");
  }

  private static CommandLineRun packaged(Path named, Path content) {
    return CommandLineRun.of(
        "import", "datapackage", named.toString(), "--source", content.toString());
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
