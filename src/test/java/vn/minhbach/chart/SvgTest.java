package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;

/** A picture as text can be read, styled and kept. */
class SvgTest {

  private static final Picture PICTURE =
      BulletChart.draw(
          List.of(Drawn.item("434,896")), List.of(Drawn.item(">484")), "<&", Drawn.PRINT);

  @Test
  void theStyleSheetOfThePagesHasTheRulesAndTheColours() throws IOException {
    assertThat(Files.readString(Path.of("assets/minhbach.css"))).contains(Svg.rules());
    // The colours that follow from the publisher's stand in the published one alone.
    String sheet = Files.readString(Sites.asset(DemoPortal.SITE, "minhbach.css"));
    for (Ink ink : Ink.values()) {
      for (boolean dark : List.of(false, true)) {
        assertThat(sheet.replace("#fff;", "#ffffff;").replace("}", ";}"))
            .contains(ink.declared(dark) + ";");
      }
    }
  }

  @Test
  void aFileIsSoundAndSaysWhatItShows() throws Exception {
    String svg = Svg.file(PICTURE, "Thu & chi", "Kết quả: 434,896 <tỷ>");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Thu & chi");
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("Kết quả: 434,896 <tỷ>");
    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
  }

  @Test
  void inAPageItIsSmallAndCarriesNoColours() {
    String svg = Svg.inPage(PICTURE, "ke-hoach", "Kế hoạch và kết quả", "Kết quả: 434,896.");
    assertThat(svg).hasSizeLessThan(2000).doesNotContain("#", "style");
    assertThat(svg).contains("aria-labelledby=\"ke-hoach-t ke-hoach-d\"");
  }

  /** Ratios of luminance as in WCAG 2.2, 1.4.3 and 1.4.11. */
  @Test
  void textHasAContrastOfFourAndAHalfAndMarksOfThree() {
    for (boolean dark : List.of(false, true)) {
      for (Ink text : List.of(Ink.INK, Ink.QUIET)) {
        assertThat(contrast(text, Ink.GROUND, dark)).as(text.name()).isGreaterThanOrEqualTo(4.5);
      }
      for (Ink mark : List.of(Ink.LINK, Ink.EDGE)) {
        assertThat(contrast(mark, Ink.GROUND, dark)).as(mark.name()).isGreaterThanOrEqualTo(3);
      }
      assertThat(contrast(Ink.LINK, Ink.WEAK, dark)).isGreaterThanOrEqualTo(3);
      assertThat(contrast(Ink.EDGE, Ink.RAISED, dark)).isGreaterThanOrEqualTo(3);
    }
  }

  private static double contrast(Ink one, Ink other, boolean dark) {
    double[] both = {luminance(one, dark), luminance(other, dark)};
    Arrays.sort(both);
    return (both[1] + 0.05) / (both[0] + 0.05);
  }

  private static double luminance(Ink ink, boolean dark) {
    String declared = ink.declared(dark);
    int rgb = Integer.parseInt(declared.substring(declared.indexOf('#') + 1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
