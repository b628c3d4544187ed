package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.intake.report.ReportImport;
import vn.minhbach.problem.Problem;

/** A document that is broken, or made to do harm, ends with a message; nothing is written. */
class HostileDocumentsTest {

  private static final String HEAD = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>";
  private static final String TAIL = "</w:body></w:document>";
  private static final String TITLE =
      "<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p><w:p><w:r><w:t>tình hình năm 2021</w:t></w:r></w:p>";

  @TempDir Path temporary;

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[70 * 1024 * 1024];

    assertThat(refusal("a.docx", zip(Map.of("word/media/image1.bin", zeros))))
        .isEqualTo("import.report.bomb");
  }

  @Test
  void halfAFileIsAMessage() throws IOException {
    byte[] whole = document(TITLE + "<w:p><w:r><w:t>Lời văn.</w:t></w:r></w:p>");

    assertThat(refusal("a.docx", Arrays.copyOf(whole, whole.length / 3)))
        .isEqualTo("import.report.broken");
    assertThat(refusal("a.docx", "no archive".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("import.report.broken");
    assertThat(refusal("a.odt", new byte[0])).isEqualTo("import.report.nothing");
    assertThat(refusal("a.pdf", "%PDF-1.4 and no more".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("import.report.broken");
    assertThat(refusal("a.txt", new byte[] {'B', (byte) 0xff, (byte) 0xfe, 'c'}))
        .isEqualTo("encoding.invalid");
    assertThat(refusal("a.html", new byte[] {32})).isEqualTo("import.report.empty");
    assertThat(refusal("a.doc", new byte[9])).isEqualTo("import.report.format");
  }

  @Test
  void noFileOfTheMachineIsReadByAnEntity() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "MẬT");
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY a \"lol\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + HEAD
            + TITLE
            + "<w:p><w:r><w:t>Chỗ này: &x; &c; huyện Lộc Ninh, UBND huyện</w:t></w:r></w:p>"
            + TAIL;

    Imported imported = read("a.docx", zip(Map.of("word/document.xml", utf8(xml))));

    assertThat(imported.failed()).isFalse();
    String report = new String(report(imported), StandardCharsets.UTF_8);
    assertThat(report).contains("Chỗ này").doesNotContain("MẬT").doesNotContain("lollol");
  }

  @Test
  void tablesInTablesWithoutEndAreAMessage() throws IOException {
    int depth = 20_000;
    String deep = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
    byte[] bytes = document(TITLE + deep + "<w:p><w:r><w:t>huyện Lộc Ninh</w:t></w:r></w:p>");

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(refusal("a.docx", bytes)).isEqualTo("import.report.deep"));
  }

  @Test
  void markupInWordsStaysWords() throws IOException {
    String words = "&lt;script&gt;alert(1)&lt;/script&gt; *a* [b](javascript:c) `d` # e";
    byte[] bytes =
        document(TITLE + "<w:p><w:r><w:t>UBND huyện Lộc Ninh: " + words + "</w:t></w:r></w:p>");

    String report = new String(report(read("a.docx", bytes)), StandardCharsets.UTF_8);

    assertThat(report)
        .contains("\\<script\\>alert(1)\\</script\\> \\*a\\* \\[b\\](javascript:c) \\`d\\` # e");
  }

  @Test
  void theFileIsNamedByNothingThatLeadsElsewhere() throws IOException {
    Imported imported =
        read(
            "..%2f..\\evil name.docx",
            document(TITLE + "<w:p><w:r><w:t>UBND huyện Lộc Ninh</w:t></w:r></w:p>"));

    assertThat(imported.files().keySet())
        .containsExactly(
            "reports/binh-phuoc/loc-ninh/2021/2f-evil-name.docx",
            "reports/binh-phuoc/loc-ninh/2021/report.md");
  }

  @Test
  void anAreaThatIsNotThereNamesTheNearest() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
    Path text = Files.writeString(temporary.resolve("a.txt"), "BÁO CÁO\n\nnăm 2021\n\nLời văn.\n");

    CommandLineRun run =
        CommandLineRun.of(
            "import",
            "report",
            text.toString(),
            "--source",
            content.toString(),
            "--area",
            "binh-phuoc/loc-nin");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "a.txt: error: there is no area at \"binh-phuoc/loc-nin\". The nearest: binh-phuoc/loc-ninh")
        .contains("Nothing was written")
        .doesNotContain("Exception");
    assertThat(content.resolve("reports/binh-phuoc/loc-ninh/2021")).doesNotExist();
  }

  private static byte[] report(Imported imported) {
    return imported.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith("report.md"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(imported.doubts()));
  }

  private static String refusal(String name, byte[] bytes) {
    Imported imported = read(name, bytes);
    assertThat(imported.files()).isEmpty();
    return imported.doubts().stream()
        .filter(Problem::isError)
        .map(Problem::code)
        .reduce((a, b) -> b)
        .orElse("no error");
  }

  private static Imported read(String name, byte[] bytes) {
    return new ReportImport(DemoContent.catalog(), Optional.empty(), Optional.empty())
        .read(name, bytes);
  }

  private static byte[] document(String body) throws IOException {
    return zip(Map.of("word/document.xml", utf8(HEAD + body + TAIL)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : new LinkedHashMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
