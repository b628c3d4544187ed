package vn.minhbach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

class NarrativeHtmlTest {

  private static final Place PLACE = new Place("report.md", 1, 1);

  /** What an attacker, or an official with a strange keyboard, may write. */
  static List<String> hostileTexts() {
    return List.of(
        "<script>alert(1)</script>",
        "</p></div></main><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "\"><svg/onload=alert(1)>",
        "<!--",
        "]]>",
        "&lt;b&gt; &amp; &#60;b&#62;",
        "javascript:alert(1)",
        "a & b < c > d \" e ' f");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void textIsTextWhereverItStands(String hostile) {
    List<Inline> text = List.of(new Inline.Text(hostile, PLACE));

    assertThat(body(paragraph(text)).selectFirst("p").wholeText()).isEqualTo(hostile);
    assertThat(body(paragraph(List.of(new Inline.Code(hostile)))).selectFirst("code").wholeText())
        .isEqualTo(hostile);
    assertThat(body(paragraph(List.of(new Inline.Strong(text)))).selectFirst("strong").wholeText())
        .isEqualTo(hostile);
    assertThat(body(new Block.Preformatted("p-1", hostile, PLACE)).selectFirst("pre").wholeText())
        .isEqualTo(hostile);
    assertThat(
            body(new Block.PlainTable(
                    "p-2", List.of(List.of(new Block.TableCell(text, true, 1, 1))), PLACE))
                .selectFirst("th")
                .wholeText())
        .isEqualTo(hostile);
    assertThat(body(new Block.Heading(2, "a", text, PLACE)).selectFirst("h2").wholeText())
        .startsWith(hostile);
    assertThat(
            body(new Block.ItemList(true, List.of(new Block.Item(hostile, List.of()))))
                .selectFirst(".marker")
                .wholeText())
        .isEqualTo(hostile);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void nothingWrittenBecomesAnElementOrAnAttribute(String hostile) {
    List<Inline> text = List.of(new Inline.Text(hostile, PLACE));
    Element body =
        body(
            new Block.Heading(2, hostile, text, PLACE),
            new Block.Paragraph(hostile, Block.Role.TITLE, text, PLACE),
            new Block.Quote(List.of(paragraph(text))),
            paragraph(List.of(new Inline.Link("https://example.org/" + hostile, text, PLACE))),
            paragraph(List.of(new Inline.Binding(hostile, "", text, PLACE))));

    assertThat(body.getAllElements().stream().map(Element::tagName))
        .containsOnly("body", "h2", "p", "blockquote", "a");
    assertThat(body.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .extracting(attribute -> attribute.getKey())
        .containsOnly("id", "class", "href", "aria-label");
  }

  @Test
  void textThatLooksLikeALinkIsNone() {
    Element body =
        body(
            paragraph(
                List.of(new Inline.Text("[x](javascript:alert(1)) <https://a.example>", PLACE))));

    assertThat(body.select("a")).isEmpty();
  }

  @Test
  void aQuoteInALinkStaysInTheLink() {
    Element body =
        body(
            paragraph(
                List.of(
                    new Inline.Link(
                        "https://example.org/?a=\"b\"&c='d'",
                        List.of(new Inline.Text("x", PLACE)),
                        PLACE))));

    assertThat(body.selectFirst("a").attr("href")).isEqualTo("https://example.org/?a=\"b\"&c='d'");
  }

  @Test
  void aLinkToAPageOfThePortalIsRelative() {
    Element body =
        body(
            paragraph(
                List.of(
                    new Inline.Link("/bao-cao/", List.of(new Inline.Text("x", PLACE)), PLACE))));

    assertThat(body.selectFirst("a").attr("href")).isEqualTo("../../../bao-cao/");
  }

  @Test
  void aBoundFigureLeadsToItsSeries() {
    Element body =
        body(
            paragraph(
                List.of(
                    new Inline.Binding(
                        "thu-nsnn", "", List.of(new Inline.Text("434 tỷ", PLACE)), PLACE))));

    assertThat(body.selectFirst("a.bound").attr("href")).isEqualTo("../chi-tieu/thu-nsnn/");
    assertThat(body.text()).isEqualTo("434 tỷ");
  }

  @Test
  void theFirstUseOfAnAbbreviationIsExplained() {
    Element body =
        body(
            paragraph(List.of(new Inline.Text("UBND huyện và UBND xã", PLACE))),
            paragraph(List.of(new Inline.Text("UBND", PLACE))));

    assertThat(body.select("abbr")).hasSize(1);
    assertThat(body.selectFirst("abbr").attr("title")).isEqualTo("\"Ủy ban\" <nhân dân>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BC-UBND", "UBNDX", "12/UBND", "xUBND"})
  void aPartOfAWordIsNoAbbreviation(String text) {
    assertThat(body(paragraph(List.of(new Inline.Text(text, PLACE)))).select("abbr")).isEmpty();
  }

  @Test
  void aFigureStaysOnOneLineWithItsUnitAndADocumentWithItsNumber() {
    Element body =
        body(
            paragraph(
                List.of(
                    new Inline.Text(
                        "Thu hơn 5,6 tỷ đồng, 1-1,2 ha; Nghị quyết số 05-NQ/TU đạt ", PLACE),
                    new Inline.Binding(
                        "thu-nsnn", "", List.of(new Inline.Text("23,5", PLACE)), PLACE),
                    new Inline.Text(" triệu đồng và 20 hảo tâm", PLACE))));

    assertThat(body.select(".nw").eachText())
        .containsExactly("5,6 tỷ đồng", "1-1,2 ha", "số 05-NQ/TU", "23,5 triệu đồng");
    assertThat(body.text())
        .isEqualTo(
            "Thu hơn 5,6 tỷ đồng, 1-1,2 ha; Nghị quyết số 05-NQ/TU đạt 23,5 triệu đồng và 20 hảo tâm");
  }

  @Test
  void printedMarkersOfAListAreKept() {
    Block item = paragraph(List.of(new Inline.Text("Giáo dục", PLACE)));
    Element body = body(new Block.ItemList(true, List.of(new Block.Item("3.", List.of(item)))));

    assertThat(body.selectFirst("li").text()).startsWith("3.").endsWith("Giáo dục");
  }

  @Test
  void anEscapeOfPlainTextIsTheTextItself() {
    assertThat(NarrativeHtml.escape("Huyện Lộc Ninh")).isEqualTo("Huyện Lộc Ninh");
    assertThat(NarrativeHtml.escape("")).isEmpty();
    assertThat(NarrativeHtml.escape("a<b>&\"'c")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;c");
  }

  private static Block paragraph(List<Inline> content) {
    return new Block.Paragraph("p-1", Block.Role.BODY, content, PLACE);
  }

  /** What a browser makes of the blocks. */
  private static Element body(Block... blocks) {
    return Jsoup.parseBodyFragment(PrintedNarrative.of(List.of(blocks))).body();
  }
}
