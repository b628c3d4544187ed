package vn.minhbach.cite;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a citation comes out of the parsers that reference managers use. */
class CitationFormsTest {

  private static final String ADDRESS = "https://cong.example/a_b/c-d/2021-6-thang/ban-1/";

  private static Citation report(String title, String number, String issued, String edition) {
    return new Citation(
        Citation.Kind.REPORT,
        "a-b-c-d-2021",
        "Ủy ban nhân dân huyện Hạ Lang",
        title,
        number,
        issued,
        "Hạ Lang",
        edition,
        "Minh Bạch",
        ADDRESS,
        "vi");
  }

  private static Citation page(String title) {
    return new Citation(
        Citation.Kind.PAGE, "a-b", "Sở", title, "", "", "", "", "Minh Bạch", ADDRESS, "vi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Báo cáo tình hình thực hiện nhiệm vụ 9 tháng; phương hướng, nhiệm vụ – “quý IV”",
        "Một {dấu ngoặc mở",
        "Một } dấu ngoặc đóng {{ và hai",
        "Dấu \\ngược \\textbf{đậm} \\",
        "\"Nháy\" và ”nháy” và 2016--2020, <<x>>",
        "<script>alert(1)</script> & </title>",
        "100% $5 #1 a_b x^2 ~y @article{x,",
        "ER - không phải hết",
        "TI - không phải nhan đề, x = {y}",
      })
  void anyTitleComesOutAsItWentIn(String title) {
    Citation citation = report(title, "12/BC-UBND", "2021-06-15", "bản 1");
    assertThat(Parsed.bibTex(BibTex.of(citation))).containsEntry("title", title);
    assertThat(Parsed.ris(Ris.of(citation)).getTitle()).isEqualTo(title);
    assertThat(Parsed.csl(CslJson.of(citation)).getTitle()).isEqualTo(title);
    assertThat(Parsed.csl(CslJson.of(page(title))).getTitle()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\t", "\u0000", "\u2028", "\u0085", "\nER  - \nTY  - "})
  void aBreakInATitleEndsNoField(String part) {
    Citation citation = report("Trước" + part + "sau", "", "", "");
    String title = citation.title();
    assertThat(title).startsWith("Trước ").endsWith("sau").doesNotContainPattern("[\\p{Cntrl}]");
    assertThat(Parsed.bibTex(BibTex.of(citation))).containsEntry("title", title);
    assertThat(Parsed.ris(Ris.of(citation)).getTitle()).isEqualTo(title);
    assertThat(Parsed.csl(CslJson.of(citation)).getTitle()).isEqualTo(title);
  }

  @Test
  void aReportHasAllThatItIsFoundBy() {
    Citation citation = report("Báo cáo 6 tháng", "12/BC-UBND", "2021-06-05", "bản 1");

    assertThat(Parsed.bibTex(BibTex.of(citation)))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("type", "techreport"),
                Map.entry("key", "a-b-c-d-2021"),
                Map.entry("author", "Ủy ban nhân dân huyện Hạ Lang"),
                Map.entry("title", "Báo cáo 6 tháng"),
                Map.entry("institution", "Ủy ban nhân dân huyện Hạ Lang"),
                Map.entry("number", "12/BC-UBND"),
                Map.entry("address", "Hạ Lang"),
                Map.entry("year", "2021"),
                Map.entry("month", "June"),
                Map.entry("day", "5"),
                Map.entry("note", "bản 1, Minh Bạch"),
                Map.entry("language", "vi"),
                Map.entry("url", ADDRESS)));

    RisRecord ris = Parsed.ris(Ris.of(citation));
    assertThat(ris.getType()).isEqualTo(RisType.RPRT);
    assertThat(ris.getAuthors()).containsExactly("Ủy ban nhân dân huyện Hạ Lang");
    assertThat(ris.getIsbnIssn()).isEqualTo("12/BC-UBND");
    assertThat(ris.getPublicationYear()).isEqualTo("2021");
    assertThat(ris.getDate()).isEqualTo("2021/06/05/");
    assertThat(ris.getPlacePublished()).isEqualTo("Hạ Lang");
    assertThat(ris.getEdition()).isEqualTo("bản 1");
    assertThat(ris.getDatabaseName()).isEqualTo("Minh Bạch");
    assertThat(ris.getLanguage()).isEqualTo("vi");
    assertThat(ris.getUrl()).isEqualTo(ADDRESS);

    CSLItemData csl = Parsed.csl(CslJson.of(citation));
    assertThat(csl.getType()).isEqualTo(CSLType.REPORT);
    assertThat(csl.getAuthor()[0].getLiteral()).isEqualTo("Ủy ban nhân dân huyện Hạ Lang");
    assertThat(csl.getNumber()).isEqualTo("12/BC-UBND");
    assertThat(csl.getEdition()).isEqualTo("bản 1");
    assertThat(csl.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2021, 6, 5}});
    assertThat(csl.getURL()).isEqualTo(ADDRESS);
  }

  @Test
  void asMuchOfTheDateIsNamedAsIsKnown() {
    Citation month = report("Báo cáo", "", "2024-07", "");
    assertThat(Parsed.bibTex(BibTex.of(month)))
        .containsEntry("month", "July")
        .doesNotContainKeys("day", "number");
    assertThat(Parsed.ris(Ris.of(month)).getDate()).isEqualTo("2024/07//");
    assertThat(Parsed.csl(CslJson.of(month)).getIssued().getDateParts())
        .isDeepEqualTo(new int[][] {{2024, 7}});

    Citation undated = report("Báo cáo", "", "", "");
    assertThat(Parsed.bibTex(BibTex.of(undated))).doesNotContainKeys("year", "month", "day");
    assertThat(Parsed.ris(Ris.of(undated)).getDate()).isNull();
    assertThat(Parsed.csl(CslJson.of(undated)).getIssued()).isNull();
  }

  @Test
  void apaIsMadeFromTheCslItem() throws IOException {
    CSLItemData item =
        Parsed.csl(CslJson.of(report("Báo cáo <6 tháng>", "12/BC-UBND", "2021-06-15", "bản 1")));
    assertThat(CSL.makeAdhocBibliography("apa", "text", item).makeString())
        .containsOnlyOnce("Ủy ban nhân dân huyện Hạ Lang")
        .startsWith("Ủy ban nhân dân huyện Hạ Lang. (2021). Báo cáo")
        .contains("Báo cáo <6 tháng>")
        .contains("(12/BC-UBND; bản 1)")
        .contains(ADDRESS);
  }
}
