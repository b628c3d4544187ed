package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * The reports of the demonstration, made into documents and imported again, are what they were. The
 * figures are printed.
 */
class ImportReportTest {

  private static final String LOC_NINH = "/binh-phuoc/loc-ninh/2021-9-thang/";
  private static final String HA_LANG = "/cao-bang/ha-lang/2021-6-thang/";
  private static final String TAN_HONG = "/dong-thap/tan-hong/2021/";
  private static final String CHI_LANG = "/lang-son/chi-lang/2024-07-08/";

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {LOC_NINH, HA_LANG, TAN_HONG, CHI_LANG})
  void aDocumentOfWordIsReadWhole(String address) throws IOException, InterruptedException {
    ImportedReport report = imported("DOCX", PrintedDocument.styled(address), address, "docx");

    isWhole(report, 98);
    assertThat(report.run().exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {LOC_NINH, HA_LANG, TAN_HONG, CHI_LANG})
  void soIsOneWithoutStyles(String address) throws IOException, InterruptedException {
    ImportedReport report =
        imported("DOCX, plain", PrintedDocument.plain(address), address, "docx");

    isWhole(report, 98);
  }

  @ParameterizedTest
  @CsvSource({"odt, " + LOC_NINH, "odt, " + CHI_LANG, "html, " + LOC_NINH, "html, " + HA_LANG})
  void soIsOneOfOpenDocumentAndAPageOfHtml(String format, String address)
      throws IOException, InterruptedException {
    isWhole(imported(format, PrintedDocument.styled(address), address, format), 98);
  }

  @ParameterizedTest
  @ValueSource(strings = {LOC_NINH, TAN_HONG})
  void soIsWhatLibreOfficeSaves(String address) throws IOException, InterruptedException {
    Path odt = made(PrintedDocument.styled(address), "odt");
    OfficeProgram.libreOffice(odt, "docx");
    Path document = odt.resolveSibling("bao-cao.docx");

    isWhole(read("DOCX of LibreOffice", address, document), 98);
  }

  @ParameterizedTest
  @CsvSource({
    LOC_NINH + ", loc-ninh-2021-9-thang, 98",
    HA_LANG + ", ha-lang-2021-6-thang, 98",
    TAN_HONG + ", tan-hong-2021, 98",
    CHI_LANG + ", chi-lang-2024-07-08, 98"
  })
  void theTextThatSomebodyCopiedIsReadAsWell(String address, String name, int share)
      throws IOException {
    Path source = Path.of("content/reports" + address, "nguon.txt");
    Path text = Files.copy(source, temporary.resolve(name + ".txt"));

    isWhole(read("TXT", address, text), share);
  }

  @ParameterizedTest
  @CsvSource({LOC_NINH + ", 99", CHI_LANG + ", 90"})
  void ofAPdfMostOfTheWordsAreRead(String address, int share)
      throws IOException, InterruptedException {
    Path docx = made(PrintedDocument.styled(address), "docx");
    OfficeProgram.smallNotes(docx);
    OfficeProgram.libreOffice(docx, "pdf");

    ImportedReport report = read("PDF", address, docx.resolveSibling("bao-cao.pdf"));

    assertThat(report.fidelity().share()).isGreaterThanOrEqualTo(share);
  }

  @Test
  void whatWasOnceWrittenIntoATableIsKnownTheNextTime() throws IOException, InterruptedException {
    Path document = made(PrintedDocument.styled(LOC_NINH), "docx");
    Path content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);

    CommandLineRun run = tried(document, content, "--slug", "lan-sau");

    assertThat(run.out()).contains("phu-luc.csv: 30 rows, 30 of them with an indicator.");
    assertThat(content.resolve("reports" + LOC_NINH).resolveSibling("lan-sau")).doesNotExist();
  }

  /** What an import would make. */
  private static CommandLineRun tried(Path document, Path content, String... options) {
    List<String> words = new ArrayList<>(List.of("import", "report", document.toString()));
    words.addAll(List.of("--source", content.toString(), "--dry-run"));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- dưới", "– dưới", "Trong đó: dưới"})
  void aPartIsKnownWithTheWordsOfTheRowAbove(String part) throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
    Path document =
        Files.writeString(
            temporary.resolve("bao-cao.html"),
            """
            <p>BÁO CÁO</p><p>Tình hình năm 2021</p><p>Lời văn.</p>
            <table>
            <tr><td>TT</td><td>Chỉ tiêu</td><td>ĐVT</td><td>Kế hoạch</td><td>Thực hiện</td></tr>
            <tr><td>1</td><td>Thu NSNN trên địa bàn</td><td>Tỷ đồng</td><td>480</td><td>434</td></tr>
            <tr><td>2</td><td>Tỷ lệ trẻ em</td><td></td><td></td><td></td></tr>
            <tr><td></td><td>%s 5 tuổi suy dinh dưỡng</td><td>%%</td><td>10</td><td>9</td></tr>
            </table>
            """
                .formatted(part));

    CommandLineRun run = tried(document, content, "--area", "binh-phuoc/loc-ninh", "--slug", "thu");

    assertThat(run.out()).as(run.err()).contains("2 rows, 2 of them with an indicator.");
  }

  private ImportedReport imported(String kind, String markdown, String address, String format)
      throws IOException, InterruptedException {
    return read(kind, address, made(markdown, format));
  }

  private Path made(String markdown, String format) throws IOException, InterruptedException {
    Path source = Files.writeString(temporary.resolve("bao-cao.md"), markdown);
    Path document = temporary.resolve("bao-cao." + format);
    OfficeProgram.pandoc(source, document);
    return document;
  }

  private ImportedReport read(String kind, String address, Path document) throws IOException {
    ImportedReport report = ImportedReport.of(address, document, temporary);
    System.out.println(report.figures(kind));
    return report;
  }

  private static void isWhole(ImportedReport report, int share) throws IOException {
    Fidelity fidelity = report.fidelity();
    assertThat(fidelity.share()).as("%s", fidelity.lost()).isGreaterThanOrEqualTo(share);
    assertThat(fidelity.inPlace()).as("%s", fidelity.lost()).isEqualTo(fidelity.marks());
    assertThat(fidelity.sameNotes()).isEqualTo(fidelity.notes());
    List<String> wrong = report.wrongFields();
    // What no document prints: the other name of the publisher, which the editors added.
    wrong.remove(
        "publisher: Ban Chấp hành Đảng bộ huyện Tân Hồng (Huyện ủy Tân Hồng)"
            + " -> Ban Chấp hành Đảng bộ huyện Tân Hồng");
    assertThat(wrong).isEmpty();
    boolean annex = report.original().address().equals(LOC_NINH);
    assertThat(report.annexRows()).isEqualTo(annex ? 30 : 0);
  }
}
