package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.WordDocument.cell;
import static vn.minhbach.intake.WordDocument.row;
import static vn.minhbach.intake.WordDocument.run;
import static vn.minhbach.intake.WordDocument.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoContent;
import vn.minhbach.intake.report.ReportImport;
import vn.minhbach.problem.Problem;

/** No word of a document is lost without being told, wherever an office put it. */
class WordsOfOfficesTest {

  private static final String BOX = "<w:txbxContent><w:p>%s</w:p></w:txbxContent>";

  @Test
  void aLetterheadAndASignatureTypedWithTabsAreTwoColumns() throws IOException {
    String tab = "<w:r><w:tab/></w:r>";
    Imported imported =
        read(
            WordDocument.empty()
                .paragraph(
                    "",
                    run("", "ỦY BAN NHÂN DÂN"),
                    tab,
                    run("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .paragraph("", run("", "HUYỆN LỘC NINH"), tab, tab, run("", "Độc lập - Tự do"))
                .paragraph(
                    "",
                    run("", "Số:     /BC-UBND"),
                    tab,
                    run("", "Lộc Ninh, ngày     tháng 7 năm 2021"))
                .bold("BÁO CÁO")
                .bold("Tình hình năm 2021")
                .words("Lời văn.")
                .paragraph("", run("", "Người lập biểu"), tab, run("", "TM. ỦY BAN NHÂN DÂN"))
                .paragraph("", run("", "Trần Thị B"), tab, run("", "CHỦ TỊCH"))
                .paragraph("", tab, run("", "Nguyễn Văn A")));

    assertThat(text(imported))
        .contains("publisher=Ủy ban nhân dân huyện Lộc Ninh\n")
        .contains("number=/BC-UBND\nplace=Lộc Ninh\n")
        .contains("signatory=Nguyễn Văn A\nsignatory_title=Chủ tịch\n");
    assertThat(codes(imported)).contains("import.report.columns", "import.report.blank");
  }

  @Test
  void aHeadingInBoldIsNoPartOfTheTitle() throws IOException {
    Imported imported =
        read(
            WordDocument.report()
                .bold("Đặc điểm tình hình")
                .words("Huyện có 16 xã, thị trấn.")
                .bold("Bảng 1. Dân số")
                .words("Lời văn."));

    assertThat(text(imported))
        .contains("title=Báo cáo tình hình kinh tế - xã hội năm 2021\n")
        .contains("## Đặc điểm tình hình\n")
        .contains("\n**Bảng 1. Dân số**\n");
    assertThat(codes(imported)).containsOnlyOnce("import.report.boldheading");
  }

  @Test
  void aTitleThatGoesOnBehindItsPeriodIsWhole() throws IOException {
    assertThat(
            text(
                read(
                    WordDocument.report()
                        .bold("Phương hướng, nhiệm vụ năm 2022")
                        .words("Thực hiện kế hoạch, huyện báo cáo."))))
        .contains(
            "title=Báo cáo tình hình kinh tế - xã hội năm 2021 phương hướng, nhiệm vụ năm 2022\n");
  }

  @Test
  void aHeadingWhoseStyleWasForgottenIsOne() throws IOException {
    String text =
        text(
            read(
                WordDocument.report()
                    .paragraph("<w:outlineLvl w:val=\"0\"/>", run("", "I. KINH TẾ"))
                    .words("Lời văn.")
                    .bold("II. XÃ HỘI")
                    .words("Lời văn.")
                    .paragraph("<w:outlineLvl w:val=\"0\"/>", run("", "III. NHIỆM VỤ"))));

    assertThat(text).contains("## I. KINH TẾ", "## II. XÃ HỘI", "## III. NHIỆM VỤ");
  }

  @Test
  void whatASiteHasAroundItsTextIsNoneOfIt() {
    String page =
        """
        <header><div>CỔNG THÔNG TIN ĐIỆN TỬ</div></header>
        <div><a href="/">Trang chủ</a> &raquo; <a href="/bc">Báo cáo</a></div>
        <div><h1>Báo cáo tình hình huyện Lộc Ninh năm 2021</h1><div>Ngày đăng: 05/01/2022</div>
        <p><b>I. KINH TẾ</b></p><p>Thu đạt <a href="/a">dự toán</a> và <a href="/b">kế hoạch</a>.</p>
        <ul><li><a href="/c">Tin một</a></li><li><a href="/d">Tin hai</a></li></ul></div>
        <footer>Điện thoại: 0205</footer>
        """;
    Imported imported = read("a.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(text(imported))
        .contains("title=Báo cáo tình hình huyện Lộc Ninh năm 2021\n")
        .contains("## I. KINH TẾ")
        .contains("Thu đạt dự toán và kế hoạch.")
        .doesNotContain("CỔNG", "Trang chủ", "Tin một", "0205");
    assertThat(imported.doubts())
        .filteredOn(doubt -> doubt.code().equals("import.report.around"))
        .extracting(doubt -> doubt.arguments().get(0))
        .containsExactlyInAnyOrder(
            "CỔNG THÔNG TIN ĐIỆN TỬ", "Trang chủ » Báo cáo", "Tin một Tin hai", "Điện thoại: 0205");
  }

  @Test
  void aCommitteeOfThePartyIsOfItsDistrict() throws IOException {
    Imported imported =
        new ReportImport(DemoContent.catalog(), Optional.empty(), Optional.of("thu"))
            .read(
                "a.docx",
                WordDocument.empty()
                    .words("ĐẢNG BỘ TỈNH BÌNH PHƯỚC")
                    .bold("HUYỆN ỦY LỘC NINH")
                    .words("Số 215-BC/HU")
                    .words("ĐẢNG CỘNG SẢN VIỆT NAM")
                    .words("Lộc Ninh, ngày 10 tháng 01 năm 2024")
                    .bold("BÁO CÁO")
                    .bold("tình hình năm 2023")
                    .words("Kết nạp 12 đảng viên.")
                    .bytes());

    assertThat(text(imported)).contains("number=215-BC/HU\n", "publisher=Huyện ủy Lộc Ninh\n");
  }

  @Test
  void theHeadOfAnOfficeSignsWithoutAnOfficeAboveHim() throws IOException {
    assertThat(
            text(
                read(
                    WordDocument.report()
                        .words("Lời văn.")
                        .bold("TRƯỞNG PHÒNG")
                        .bold("Hoàng Văn Nam"))))
        .contains("signatory=Hoàng Văn Nam\nsignatory_title=Trưởng phòng\n");
  }

  @Test
  void itemsThatWereTypedIntoOneParagraphAreItems() throws IOException {
    String line = "<w:r><w:br/></w:r>";

    assertThat(
            text(
                read(
                    WordDocument.report()
                        .words("Thực hiện kế hoạch, huyện báo cáo.")
                        .paragraph("", run("", "- Thuận lợi."), line, run("", "- Khó khăn.")))))
        .contains("\n- Thuận lợi.\n- Khó khăn.\n");
  }

  @Test
  void theLastOfSeveralNumbersIsNoHeading() throws IOException {
    assertThat(
            text(
                read(
                    WordDocument.report()
                        .words("I. KINH TẾ")
                        .words("1) Thu: 120 tỷ đồng;")
                        .words("2) Chi: 100 tỷ đồng.")
                        .words("1/ Đầu tư công")
                        .words("Đạt 98%."))))
        .contains("\n2\\) Chi: 100 tỷ đồng.\n")
        .contains("### 1/ Đầu tư công\n");
  }

  @Test
  void aBoldLineAtTheVeryEndIsRead() throws IOException {
    assertThat(text(read(WordDocument.report().words("Lời văn.").bold("Hết")))).contains("**Hết**");
  }

  @Test
  void everyBoxOfAGroupIsRead() throws IOException {
    String first = "<wps:wsp>" + BOX.formatted(run("", "Hộp một: 45 hợp tác xã")) + "</wps:wsp>";
    String second = "<wps:wsp>" + BOX.formatted(run("", "Hộp hai: 12 tổ hợp tác")) + "</wps:wsp>";
    String drawing =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>"
            + first
            + second
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + first
            + second
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    Imported imported = read(WordDocument.report().paragraph("", run("", "Các mô hình:"), drawing));

    assertThat(text(imported))
        .containsOnlyOnce("Hộp một: 45 hợp tác xã")
        .containsOnlyOnce("Hộp hai: 12 tổ hợp tác");
    assertThat(codes(imported)).contains("import.report.box");
  }

  @Test
  void cellsAndRowsOfFormFieldsAreRead() throws IOException {
    String field = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String text =
        text(
            read(
                WordDocument.report()
                    .with(
                        table(
                            row("Xã", "Tiêu chí"),
                            row(field.formatted(cell("", "Lộc An")), "19/19"),
                            field.formatted(row("Lộc Hưng", "18/19"))))));

    assertThat(text).contains("| Lộc An | 19/19 |").contains("| Lộc Hưng | 18/19 |");
  }

  @Test
  void aFormulaIsALine() throws IOException {
    String formula =
        "<m:oMath><m:r><m:t>T=</m:t></m:r><m:f><m:num><m:r><m:t>45</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>60</m:t></m:r></m:den></m:f></m:oMath>";
    Imported imported = read(WordDocument.report().paragraph("", run("", "Tỷ lệ "), formula));

    assertThat(text(imported)).contains("Tỷ lệ T=45/60");
    assertThat(codes(imported)).contains("import.report.formula");
  }

  @Test
  void aSignThatChangesAFigureIsRead() throws IOException {
    Imported imported =
        read(
            WordDocument.report()
                .paragraph(
                    "",
                    run("", "Hộ nghèo "),
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>",
                    run("", " 5%"),
                    "<w:r><w:sym w:font=\"Webdings\" w:char=\"F041\"/></w:r>")
                .words("Ký hiệu \uf0b3 riêng."));

    assertThat(text(imported)).contains("Hộ nghèo ≤ 5%").doesNotContain("\uf0b3");
    assertThat(imported.doubts())
        .filteredOn(doubt -> doubt.code().equals("import.report.symbol"))
        .extracting(doubt -> doubt.arguments().get(1))
        .containsExactly("F041", "F0B3");
  }

  @Test
  void whatIsStruckThroughDoesNotHoldAnyMore() throws IOException {
    Imported imported =
        read(
            WordDocument.report()
                .paragraph(
                    "",
                    run("", "Thu 120 tỷ đồng"),
                    run("<w:strike/>", " và 12 tỷ đồng"),
                    run("", ".")));

    assertThat(text(imported)).contains("Thu 120 tỷ đồng.");
    assertThat(codes(imported)).contains("import.report.struck");
  }

  @Test
  void whatNobodyShouldSeeInTheAttachedDocumentIsTold() throws IOException {
    Imported commented =
        read(
            WordDocument.report()
                .paragraph("", run("", "Số này."), "<w:r><w:commentReference w:id=\"0\"/></w:r>"));

    assertThat(codes(commented)).contains("import.report.comment", "import.report.private");
    assertThat(codes(read(WordDocument.report().words("Số này."))))
        .doesNotContain("import.report.private");
  }

  @Test
  void aListThatIsOnlyAStyleHasItsNumbers() throws IOException {
    WordDocument document =
        WordDocument.report()
            .part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Muc\"/></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Muc\"/><w:lvl w:ilvl=\"0\">"
                    + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", run("", "KINH TẾ"))
            .words("Thu ngân sách đạt.");

    assertThat(text(read(document))).contains("## I. KINH TẾ");
  }

  @Test
  void theTableOfContentsIsNoText() throws IOException {
    String contents =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent><w:p>"
            + run("", "I. KINH TẾ 2")
            + "</w:p></w:sdtContent></w:sdt>";
    Imported imported =
        read(WordDocument.report().with(contents).words("I. KINH TẾ").words("Lời văn."));

    assertThat(text(imported)).contains("## I. KINH TẾ").doesNotContain("KINH TẾ 2");
    assertThat(codes(imported)).contains("import.report.contents");
  }

  @Test
  void aTableInACellIsTold() throws IOException {
    String inner = table(row("Tiêu chí", "Đạt"));
    Imported imported =
        read(
            WordDocument.report()
                .with(table(row("Xã", "Kết quả"), row("Lộc An", "<w:tc>" + inner + "</w:tc>"))));

    assertThat(text(imported)).contains("| Lộc An | Tiêu chí Đạt |");
    assertThat(codes(imported)).contains("import.report.nested");
  }

  @Test
  void aFootnoteInATableWithMergedCellsKeepsItsPlace() throws IOException {
    String mark = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    Imported imported =
        read(
            WordDocument.report()
                .part(
                    "footnotes",
                    "<w:footnote w:id=\"1\"><w:p>" + run("", "Liên danh.") + "</w:p></w:footnote>")
                .with(
                    table(
                        row("TT", "Công trình", "Nhà thầu"),
                        row(cell("<w:vMerge w:val=\"restart\"/>", "1"), "Đường", "A"),
                        row(
                            cell("<w:vMerge/>", ""),
                            "Cầu",
                            "<w:tc><w:p>" + run("", "B") + mark + "</w:p></w:tc>"))));

    assertThat(text(imported))
        .contains("| 1 | Đường | A |\n|  | Cầu | B[^1] |")
        .contains("[^1]: Liên danh.");
    assertThat(codes(imported)).contains("import.report.table.divided");
  }

  @Test
  void aPowerStaysOneInATable() throws IOException {
    String square = run("", "m") + run("<w:vertAlign w:val=\"superscript\"/>", "2");
    String cell =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + square + "</w:p></w:tc>";

    assertThat(text(read(WordDocument.report().with(table(row("Sân", "1.200"), row(cell))))))
        .contains("<td colspan=\"2\">m²</td>");
  }

  @Test
  void theRowThatNumbersTheColumnsIsNoIndicator() throws IOException {
    String csv =
        new String(
            read(indicators(row("1", "2", "3", "4", "5=4/3"), "Kế hoạch", "Thực hiện"))
                .files()
                .get("reports/binh-phuoc/loc-ninh/thu/bang.csv"),
            StandardCharsets.UTF_8);

    assertThat(csv)
        .isEqualTo(
            """
            number,indicator,label,unit,target,actual
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,480,434
            2,thu-ngan-sach-dia-phuong,Thu ngân sách địa phương,Tỷ đồng,500,510
            """);
  }

  @Test
  void aTableIsCalledAndMeasuredAsTheLinesAboveItSay() throws IOException {
    Imported imported =
        read(indicators(row("(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"), "Kế hoạch", "Thực hiện"));

    assertThat(text(imported)).contains("table.bang.title=Thu ngân sách của huyện\n");
  }

  @Test
  void aTableBelowNothingIsCalledInVietnamese() throws IOException {
    WordDocument document =
        WordDocument.report()
            .words("Kết quả như sau, do huyện tổng hợp.")
            .with(
                table(
                    row("STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"),
                    row("1", "Thu NSNN trên địa bàn", "480", "434"),
                    row("2", "Thu ngân sách địa phương", "500", "510")));

    assertThat(text(read(document))).contains("table.bang.title=Bảng\n");
  }

  @Test
  void figuresOfAnotherYearAreNotTakenForThisOne() throws IOException {
    Imported imported =
        read(indicators(row("1", "2", "3", "4", "5"), "Kế hoạch 2021", "Thực hiện năm 2020"));

    assertThat(imported.files()).doesNotContainKey("reports/binh-phuoc/loc-ninh/thu/bang.csv");
    assertThat(text(imported)).contains("| Thu NSNN trên địa bàn |");
    assertThat(codes(imported)).contains("import.report.table.period");
  }

  private static WordDocument indicators(String numbers, String target, String actual) {
    return WordDocument.report()
        .words("I. KINH TẾ")
        .bold("Bảng 1. Thu ngân sách của huyện")
        .words("ĐVT: Tỷ đồng")
        .with(
            table(
                row("STT", "Chỉ tiêu", target, actual, ""),
                numbers,
                row("1", "Thu NSNN trên địa bàn", "480", "434", ""),
                row("2", "Thu ngân sách địa phương", "500", "510", "")));
  }

  @Test
  void aDocumentInAnOldFontSaysWhatToDo() throws IOException {
    assertThat(
            read(WordDocument.empty()
                    .words("B¸o c¸o t×nh h×nh kinh tÕ - x· héi n¨m 2004")
                    .words("Tæng gi¸ trÞ s¶n xuÊt ®¹t 120 tû ®ång."))
                .doubts())
        .extracting(Problem::code)
        .containsExactly("import.report.oldfont");
    assertThat(
            read(WordDocument.empty().words("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")).doubts())
        .extracting(doubt -> doubt.arguments().get(0))
        .containsExactly("VNI");
  }

  @Test
  void aParagraphInAnOldFontIsToldAtItsPlace() throws IOException {
    Imported imported =
        read(
            WordDocument.report()
                .words("Thu ng©n s¸ch ®¹t 12 tû ®ång, t¨ng so víi cïng kú.")
                .words("Diện tích 12 m², nhiệt độ 30°C, sai số ±5 µm; hoà bình, toán, tuỳ, khoẻ."));

    assertThat(imported.doubts())
        .filteredOn(doubt -> doubt.code().equals("import.report.oldwords"))
        .extracting(doubt -> doubt.place().line())
        .containsExactly(7);
  }

  @Test
  void anOpenDocumentListGoesOnWhereItStopped() throws IOException {
    String heading = "<text:list-item><text:p>%s</text:p></text:list-item>";
    String below =
        "<text:list-item><text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list></text:list-item>";
    String content =
        "<office:document-content><text:list-style style:name=\"L\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"1\"/>"
            + "</text:list-style><office:body><office:text>"
            + "<text:p>BÁO CÁO</text:p><text:p>Huyện Lộc Ninh năm 2021</text:p>"
            + "<text:list xml:id=\"a\" text:style-name=\"L\">"
            + heading.formatted("KINH TẾ")
            + below.formatted("Thu")
            + "</text:list><text:p>Lời văn một.</text:p>"
            + "<text:list xml:id=\"b\" text:continue-list=\"a\" text:style-name=\"L\">"
            + below.formatted("Chi")
            + "</text:list><text:p>Lời văn hai.</text:p>"
            + "<text:list xml:id=\"c\" text:continue-numbering=\"true\" text:style-name=\"L\">"
            + heading.formatted("XÃ HỘI")
            + below.formatted("Việc làm")
            + "</text:list><text:p>Lời văn ba.</text:p>"
            + "</office:text></office:body></office:document-content>";

    assertThat(text(read("a.odt", zip("content.xml", content))))
        .contains("I. KINH TẾ", "1. Thu", "2. Chi", "II. XÃ HỘI", "1. Việc làm");
  }

  @Test
  void filesOfOtherKindsSayWhatToDo() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};

    assertThat(read("a.docx", old).doubts())
        .extracting(Problem::code)
        .containsExactly("import.report.locked.word");
    assertThat(read("a.docx", new byte[0]).doubts())
        .extracting(Problem::code)
        .containsExactly("import.report.nothing");
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Imported read(WordDocument document) throws IOException {
    return read("a.docx", document.bytes());
  }

  private static Imported read(String name, byte[] bytes) {
    return new ReportImport(
            DemoContent.catalog(), Optional.of("binh-phuoc/loc-ninh"), Optional.of("thu"))
        .read(name, bytes);
  }

  private static String text(Imported imported) {
    assertThat(imported.failed()).as("%s", imported.doubts()).isFalse();
    return new String(
        imported.files().get("reports/binh-phuoc/loc-ninh/thu/report.md"), StandardCharsets.UTF_8);
  }

  private static List<String> codes(Imported imported) {
    return imported.doubts().stream().map(Problem::code).toList();
  }
}
