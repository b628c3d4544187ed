package vn.minhbach.intake.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;

/** What is put into a package to do harm, or by mistake, ends with a doubt at its place. */
class HostilePackageTest {

  private static final List<Area> AREAS =
      List.of(
          new Area(
              "VN",
              new Localized("Việt Nam", "Viet Nam"),
              AreaLevel.COUNTRY,
              "",
              "/viet-nam/",
              LocalDate.MIN,
              LocalDate.MAX,
              Place.file("areas.csv")));

  @TempDir private Path folder;
  private Path packaged;

  @BeforeEach
  void secretBesideThePackage() throws IOException {
    packaged = Files.createDirectory(folder.resolve("package"));
    Files.writeString(folder.resolve("secret.csv"), "year,value\n2020,42\n");
    write("sound.csv", "year,value\n2020,1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.csv, package.outside",
    "a/../../secret.csv, package.outside",
    "/etc/x.csv, package.outside",
    "C:/secret.csv, package.outside",
    "..\\\\secret.csv, package.outside",
    "~/secret.csv, package.outside",
    "https://example.org/x.csv, package.remote",
    "file:///etc/x.csv, package.remote",
    "FTP://example.org/x.csv, package.remote",
    "none.csv, package.missing",
  })
  void nothingIsReadButFilesOfThePackage(String path, String code) throws IOException {
    describe("{\"name\": \"bad\", \"path\": \"" + path + "\"}");
    Imported imported = imported();
    assertThat(codes(imported)).contains("datapackage.json:2 " + code);
    assertThat(text(imported)).contains("viet-nam").doesNotContain("42");
  }

  @Test
  void aSchemaOutsideIsNotReadEither() throws IOException {
    describe("{\"name\": \"bad\", \"path\": \"sound.csv\", \"schema\": \"../schema.json\"}");
    assertThat(codes(imported())).contains("datapackage.json:2 package.outside");
  }

  @Test
  void noLinkIsFollowed() throws IOException {
    Files.createSymbolicLink(packaged.resolve("link.csv"), folder.resolve("secret.csv"));
    Files.createSymbolicLink(packaged.resolve("up"), folder);
    describe("{\"path\": \"link.csv\"}, {\"name\": \"b\", \"path\": \"up/secret.csv\"}");
    Imported imported = imported();
    assertThat(codes(imported)).contains("link.csv:0 file.link", "up:0 file.link");
    assertThat(text(imported)).doesNotContain("42");
  }

  @Test
  void aHugeFileIsLeftOut() throws IOException {
    byte[] line = "2020,1\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(packaged.resolve("huge.csv"))) {
      for (long size = 0; size <= 33L * 1024 * 1024; size += line.length) {
        out.write(line);
      }
    }
    describe("{\"name\": \"huge\", \"path\": \"huge.csv\"}");
    assertThat(codes(imported())).contains("huge.csv:0 file.toolarge");
  }

  @Test
  void aTableOfMillionsOfCellsIsLeftOut() throws IOException {
    write("wide.csv", ",".repeat(4_000_001) + "\n");
    describe("{\"name\": \"wide\", \"path\": \"wide.csv\"}");
    assertThat(codes(imported())).contains("wide.csv:1 tidy.toomany");
  }

  @Test
  void aBinaryFileThatIsCalledCsvIsLeftOut() throws IOException {
    Files.write(packaged.resolve("zip.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});
    describe("{\"name\": \"zip\", \"path\": \"zip.csv\"}");
    assertThat(codes(imported())).contains("datapackage.json:2 package.binary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"resources\": [|datapackage.json:1:16 json.syntax",
        "{'resources': 1}|datapackage.json:1:2 json.syntax",
        "nothing|datapackage.json:1:1 json.syntax",
        "[1, 2]|datapackage.json package.noresources",
        "{\"resources\": {\"a\": 1}}|datapackage.json package.noresources",
        "{}|datapackage.json package.noresources",
        "''|datapackage.json json.empty",
      })
  void aBrokenDescriptionIsOneErrorAtItsPlace(String json, String expected) throws IOException {
    write("datapackage.json", json);
    Imported imported = imported();
    assertThat(imported.failed()).isTrue();
    assertThat(imported.files()).isEmpty();
    assertThat(imported.doubts().stream().map(p -> p.place() + " " + p.code()))
        .containsExactly(expected);
  }

  @Test
  void nestingWithoutEndIsAnErrorAndNoStackTrace() throws IOException {
    write("datapackage.json", "{\"resources\": " + "[".repeat(100_000));
    assertThat(codes(imported())).containsExactly("datapackage.json:0 json.syntax");
  }

  @Test
  void aFolderWithoutADescriptionIsOneError() throws IOException {
    assertThat(codes(imported())).containsExactly("datapackage.json:0 package.none");
  }

  @Test
  void aPatternThatWouldRunForYearsEnds() throws IOException {
    write("slow.csv", "year,code,value\n2020," + "1;".repeat(60) + ",5\n");
    describe(
        """
        {"name": "slow", "path": "slow.csv", "schema": {"fields": [{"name": "year"},
        {"name": "code", "type": "string", "constraints": {"pattern": "(.*?;){11}P"}},
        {"name": "value", "type": "number"}]}}""");
    Imported imported =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::imported);
    assertThat(codes(imported)).contains("slow.csv:2 package.patternlong");
  }

  @Test
  void manyBreachesOfOneKindAreCounted() throws IOException {
    write("many.csv", "year,value\n" + "2020,x\n".repeat(500));
    describe(
        """
        {"name": "many", "path": "many.csv", "schema": {"fields": [{"name": "year"},
        {"name": "value", "type": "number"}]}}""");
    Imported imported = imported();
    assertThat(codes(imported)).filteredOn(c -> c.endsWith("package.type")).hasSize(100);
    assertThat(imported.doubts())
        .filteredOn(p -> p.code().equals("package.more"))
        .singleElement()
        .satisfies(p -> assertThat(p.place().line()).isEqualTo(102))
        .satisfies(p -> assertThat(p.arguments()).containsExactly("value", "400"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "UTF-16", "utf-16le"})
  void textsAreReadInTheEncodingThatIsDeclared(String encoding) throws IOException {
    String table = "year,place,value\n2020,Hà Nội,5\n2021,Huế,6\n";
    // Windows-1258 writes tones as signs of their own.
    String decomposed = Normalizer.normalize(table, Normalizer.Form.NFD);
    Files.write(
        packaged.resolve("coded.csv"),
        (encoding.startsWith("windows") ? windows(table) : decomposed)
            .getBytes(Charset.forName(encoding)));
    describe("{\"path\": \"coded.csv\", \"encoding\": \"" + encoding + "\"}");
    Imported imported = imported();
    assertThat(codes(imported)).noneMatch(c -> c.contains("lost") || c.contains("encoding"));
    assertThat(text(imported)).contains("\"Hà Nội\"");
  }

  /** Letters with their hats, and tones after them. */
  private static String windows(String text) {
    return text.replace("ội", "ô\u0323i").replace("ế", "ê\u0301");
  }

  @Test
  void anEncodingThatThereIsNotIsADoubt() throws IOException {
    describe("{\"name\": \"a\", \"path\": \"sound.csv\", \"encoding\": \"tcvn-99\"}");
    assertThat(codes(imported())).contains("datapackage.json:2 package.encoding");
  }

  @Test
  void tablesOfOtherDialectsAreRead() throws IOException {
    write("odd.csv", "% a note\n2020;'a;''b';5\n2021;c\\;d;6\n");
    describe(
        """
        {"name": "odd", "path": "odd.csv", "dialect": {"delimiter": ";", "quoteChar": "'",
        "escapeChar": "\\\\", "commentChar": "%", "header": false},
        "schema": {"fields": [{"name": "year"}, {"name": "kind"}, {"name": "value"}]}}""");
    Imported imported = imported();
    assertThat(text(imported)).contains("{vi: \"a;'b\", en:").contains("{vi: \"c;d\", en:");
  }

  @Test
  void namesLeadNowhereElseAndWordsAreNoMarkup() throws IOException {
    write("evil.csv", "year,indicator,sex,value\n2020,../../x,<script>,1\n");
    write(
        "datapackage.json",
        """
        {"name": "../../etc", "title": "![](/x.csv) <script>alert(1)</script> [a](javascript:x)",
        "contributors": [{"title": "X\\nstatus=draft"}],
        "resources": [{"name": "../r", "title": "a\\n~~~~~~\\n# b", "path": "evil.csv"}]}""");
    Imported imported = imported();
    assertThat(imported.files().keySet())
        .allMatch(path -> path.matches("(imports|indicators|reports)/[a-z0-9/-]+\\.(yaml|csv|md)"))
        .anyMatch(path -> path.endsWith("report.md"));
    String report =
        new String(imported.files().get("reports/viet-nam/etc/report.md"), StandardCharsets.UTF_8);
    assertThat(report).doesNotContain("\nstatus=draft");
    assertThat(report.substring(report.indexOf("~~~~~~")))
        .doesNotContain("<script>")
        .doesNotContain("[a](");
  }

  private Imported imported() {
    return new DataPackageImport(Optional.of("VN"), Optional.empty(), 4)
        .read(packaged, folder.resolve("content"), AREAS);
  }

  /** A package with {@code resource}, in its second line, and a sound one. */
  private void describe(String resource) throws IOException {
    write(
        "datapackage.json",
        "{\"name\": \"p\", \"resources\": [\n"
            + resource
            + ",\n{\"name\": \"sound\", \"path\": \"sound.csv\"}]}");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(packaged.resolve(path), text);
  }

  private static List<String> codes(Imported imported) {
    return imported.doubts().stream()
        .map(p -> p.place().path() + ":" + p.place().line() + " " + p.code())
        .toList();
  }

  private static String text(Imported imported) {
    StringBuilder text = new StringBuilder();
    imported
        .files()
        .forEach(
            (path, bytes) ->
                text.append(path).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
    return text.toString();
  }
}
