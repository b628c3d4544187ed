package vn.minhbach.intake.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * A made-up package of a stranger, with broken promises and resources that can't be read, becomes
 * exactly these files, doubts and counts, and a portal; and what a person changes in the mapping is
 * what is read.
 */
class DataPackageTest {

  private static final Path CASE = Path.of("src/test/datapackage");
  private static final Path PACKAGE = CASE.resolve("package");
  private static final String MAPPING = "imports/truong-hoc-mo.yaml";
  private static final String REPORT = "reports/an-giang/binh-an/truong-hoc-mo/";

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void portal() throws IOException {
    content = folder.resolve("content");
    Sites.copy(Sites.BASE, content);
  }

  @Test
  void everyRowIsPublishedOrListed() throws IOException {
    CommandLineRun run = imported(PACKAGE);
    Path expected = CASE.resolve("expected");
    Map<String, String> made = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(content).entrySet()) {
      if (!Files.exists(Sites.BASE.resolve(file.getKey()))) {
        made.put("content/" + file.getKey(), Files.readString(file.getValue()));
      }
    }
    made.put("doubts.txt", run.err());
    made.put(
        "counts.txt",
        run.out().lines().filter(l -> !l.startsWith("made: ")).collect(Collectors.joining("\n"))
            + "\n");
    if (Sites.REWRITE) {
      if (Files.exists(expected)) {
        for (Path old : Sites.files(expected).values()) {
          Files.delete(old);
        }
      }
      for (Map.Entry<String, String> file : made.entrySet()) {
        Path path = expected.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    Map<String, String> wanted = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(expected).entrySet()) {
      wanted.put(file.getKey(), Files.readString(file.getValue()));
    }
    assertThat(run.exitCode()).isZero();
    assertThat(made).isEqualTo(wanted);
  }

  @Test
  void whatGoesInComesOutOrIsLeftOutWithAReason() {
    String out = imported(PACKAGE).out();
    Matcher counts =
        Pattern.compile("(\\d+) in, (\\d+) published, (\\d+) repetitions, (\\d+) left out")
            .matcher(out);
    assertThat(counts.find()).isTrue();
    int left = Integer.parseInt(counts.group(4));
    assertThat(Integer.parseInt(counts.group(2)) + Integer.parseInt(counts.group(3)) + left)
        .isEqualTo(Integer.parseInt(counts.group(1)));
    List<Integer> reasons = new ArrayList<>();
    Matcher reason = Pattern.compile("left out, .*: (\\d+)").matcher(out);
    while (reason.find()) {
      reasons.add(Integer.parseInt(reason.group(1)));
    }
    assertThat(reasons.stream().mapToInt(Integer::intValue).sum()).isEqualTo(left);
  }

  @Test
  void itIsPublishedWithItsNamesAndPeriods() throws IOException {
    imported(PACKAGE);
    Path site = folder.resolve("site");
    CommandLineRun build =
        CommandLineRun.of(
            "build", "--pages-only", "--source", content.toString(), "--output", site.toString());
    assertThat(build.exitCode()).as(build.err()).isZero();
    assertThat(Files.readString(site.resolve("an-giang/binh-an/truong-hoc-mo/index.html")))
        .contains("Số học sinh tiểu học")
        .contains("Giới tính")
        .contains("Nữ")
        .contains("1.204")
        .contains("Nhóm Dữ liệu mở");
  }

  @Test
  void aSecondImportChangesNothing() {
    imported(PACKAGE);
    CommandLineRun second = imported(PACKAGE);
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(second.out()).contains("there already").doesNotContain("made: ");
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndDoesNothing() throws IOException {
    CommandLineRun dry = imported(PACKAGE, "--dry-run");
    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out())
        .contains("would make: " + content.resolve(REPORT + "report.md"))
        .contains("Nothing was written.")
        .doesNotContain("made: ");
    CommandLineRun vietnamese =
        CommandLineRun.in(
            Locale.forLanguageTag("vi"),
            "import",
            "datapackage",
            PACKAGE.toString(),
            "--source",
            content.toString(),
            "--dry-run");
    assertThat(vietnamese.out()).contains("sẽ tạo: ").doesNotContainIgnoringCase("đã tạo");
    assertThat(content.resolve(MAPPING)).doesNotExist();

    imported(PACKAGE);
    Files.writeString(content.resolve(REPORT + "report.md"), "Của người khác.\n");
    CommandLineRun replacing = imported(PACKAGE, "--dry-run", "--replace");
    assertThat(replacing.out())
        .contains("would replace: " + content.resolve(REPORT + "report.md"))
        .doesNotContain("would make: ");
    assertThat(content.resolve(REPORT + "report.md")).hasContent("Của người khác.\n");
  }

  @Test
  void whatAPersonCorrectsIsReadTheNextTimeAndKept() throws IOException {
    imported(PACKAGE);
    Path mapping = content.resolve(MAPPING);
    String corrected =
        Files.readString(mapping)
            .replace("resources:", "areas:\n  binh an: 901\nresources:")
            .replace("\"gioi_tinh\": dimension", "\"gioi_tinh\": note")
            .replace("  \"khong-ky\":\n    period: \"\"", "  \"khong-ky\":\n    period: 2021")
            .replaceFirst("(\"phong-hoc\":\\R *unit: )\"\"", "$1phòng");
    Files.writeString(mapping, corrected);

    CommandLineRun run = imported(PACKAGE, "--replace", "--area", "901");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(mapping)).isEqualTo(corrected);
    assertThat(Files.readString(content.resolve(REPORT + "hs-th.csv")))
        .doesNotContain("truong_hoc_mo_gioi_tinh")
        .contains("Giới tính: nu");
    assertThat(Files.readString(content.resolve(REPORT + "phong-hoc.csv")))
        .contains("truong-hoc-mo-phong-hoc,Số phòng học,phòng,2019,,2,30");
    assertThat(Files.readString(content.resolve(REPORT + "khong-ky.csv"))).contains(",2021,");
  }

  @Test
  void aMappingOfAnotherPlaceIsKeptInTheContent() throws IOException {
    Path map = folder.resolve("my.yaml");
    Files.writeString(
        map,
        """
        resources:
          chi-tieu: ignore
          gioi-tinh: ignore
          khong-ky: ignore
          hoc-sinh: ignore
          phong-hoc:
            unit: phòng
            fields: {huyen: area, loai: dimension, "2019": value 2019, "2020": ignore, cu: note}
        """);

    CommandLineRun run = imported(PACKAGE, "--map", map.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(content.resolve(MAPPING)).hasSameTextualContentAs(map);
    assertThat(Files.readString(content.resolve(REPORT + "phong-hoc.csv")))
        .isEqualTo(
            """
            indicator,label,unit,period,truong_hoc_mo_loai,actual
            truong-hoc-mo-phong-hoc,Số phòng học,phòng,2019,1,120
            """);
    assertThat(run.err())
        .contains("the field 2020 is left out, as the mapping says")
        .contains("the mapping does not name the field \"2021\"; left out")
        .contains("my.yaml:8:84: warning: the mapping names a field \"cu\"");
  }

  @Test
  void aMistakeInAMappingIsAnErrorAtItsPlaceAndNothingIsWritten() throws IOException {
    Path map =
        Files.writeString(folder.resolve("my.yaml"), "resources:\n  a:\n    fields: {x: perio}\n");

    CommandLineRun run = imported(PACKAGE, "--map", map.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "my.yaml:3:17: error: \"perio\" is nothing that a field can be. Perhaps: period.");
    assertThat(content.resolve("imports")).doesNotExist();
  }

  @Test
  void whereNothingCanBeReadYetTheProposalIsThereToBeCorrected() throws IOException {
    Path packaged = Files.createDirectory(folder.resolve("package"));
    Files.copy(PACKAGE.resolve("khong-ky.csv"), packaged.resolve("so.csv"));
    Files.writeString(
        packaged.resolve("datapackage.json"),
        "{\"name\": \"so\", \"resources\": [{\"name\": \"so\", \"path\": \"so.csv\"}]}");

    CommandLineRun first = imported(packaged, "--area", "901");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).contains("Correct imports/so.yaml, and import again");
    Path mapping = content.resolve("imports/so.yaml");
    assertThat(imported(packaged).exitCode()).isEqualTo(1);
    Files.writeString(
        mapping, Files.readString(mapping).replace("period: \"\"", "period: \"2021\""));
    assertThat(imported(packaged, "--replace").exitCode()).isZero();
    assertThat(Files.readString(content.resolve("reports/an-giang/binh-an/so/so.csv")))
        .contains(",2021,");
  }

  @Test
  void anAreaThatThereIsNotIsOneError() {
    CommandLineRun run = imported(PACKAGE, "--area", "9O1");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("areas.csv: error: there is no area with the code 9O1");
    assertThat(content.resolve("imports")).doesNotExist();
  }

  private CommandLineRun imported(Path named, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("import", "datapackage", named.toString(), "--source", content.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }
}
