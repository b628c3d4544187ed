package vn.minhbach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no line end may part stays on one line, and nothing of the text is lost. */
class TogetherTest {

  private static final List<String> WORDS =
      List.of(
          "1",
          "2.021",
          "30,5",
          "12-15",
          "7/2021",
          "số",
          "05-NQ/TU",
          " ",
          "  ",
          "-",
          ".",
          ",",
          "ha",
          "km",
          "m2",
          "tỷ",
          "đồng",
          "triệu",
          "người",
          "tỷ đồng",
          "x");

  private static String printed(String text) {
    StringBuilder out = new StringBuilder();
    Together.print(text, out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đạt 434 tỷ 896 triệu đồng | đạt <span class=\"nw\">434 tỷ</span> <span class=\"nw\">896 triệu đồng</span>",
        "từ 2-2,5 ha đến 3 hạng | từ <span class=\"nw\">2-2,5 ha</span> đến 3 hạng",
        "Nghị quyết số 05-NQ/TU | Nghị quyết <span class=\"nw\">số 05-NQ/TU</span>",
        "1-2-3 km & 5 m | 1-<span class=\"nw\">2-3 km</span> &amp; <span class=\"nw\">5 m</span>",
        "19/19 tiêu chí | 19/19 tiêu chí",
      })
  void numbersStayWithTheirUnits(String text, String expected) {
    assertThat(printed(text)).isEqualTo(expected);
  }

  /** Where it does not try to find something, there is nothing. */
  @Property
  void nothingIsMissed(@ForAll("texts") String text) {
    String everywhere =
        Together.WHOLE
            .matcher(text)
            .replaceAll(match -> "<span class=\"nw\">" + match.group() + "</span>");

    assertThat(printed(text)).isEqualTo(everywhere);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join("", words));
  }
}
