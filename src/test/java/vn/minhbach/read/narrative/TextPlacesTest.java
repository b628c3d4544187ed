package vn.minhbach.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Problems;

/** Each piece of text stands in the source, character by character, where it says. */
class TextPlacesTest {

  /** What takes part in running text, whole, so that every mixture of them is Markdown. */
  @Provide
  Arbitrary<String> markdown() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "đạt 92%",
            " ",
            " kế hoạch ",
            "[434 tỷ 896 triệu đồng](indicator:thu-nsnn)",
            "**Đảng viên 86/95**",
            "*(12 vụ)*",
            "1\\.235 \\* 2",
            "&amp; 5 &lt; 6",
            "\n",
            "\\\n",
            "`x 1`",
            " <b>7</b> ",
            "<https://example.vn>",
            "m² ^đ",
            "\n\n- mục 3\n",
            "\n\n## Phần 4 ",
            "\n\n> trích 8\n> dẫn 9\n\n",
            "\n\n| a 1 | b 2 |\n| --- | --- |\n| c 3 | d\\|4 |\n\n");
    return piece.list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Property
  void textStandsWhereItSays(@ForAll("markdown") String markdown) {
    check(markdown);
  }

  @Test
  void anEscapeAndAnEntityBeginNewPieces() {
    assertThat(check("1\\.235 &amp; 6\nxã")).containsExactly("1", ".235 ", "&", " 6", " ", "xã");
  }

  /** Checks every piece, and gives their texts. */
  private static List<String> check(String markdown) {
    int firstLine = 7;
    Narrative narrative =
        new MarkdownNarrative("report.md", firstLine, new Problems()).read(markdown);
    String[] lines = markdown.split("\n", -1);
    List<Inline.Text> pieces =
        narrative.inlines().stream()
            .filter(Inline.Text.class::isInstance)
            .map(Inline.Text.class::cast)
            .toList();
    for (Inline.Text piece : pieces) {
      String line = lines[piece.place().line() - firstLine];
      String rest = line.substring(piece.place().column() - 1);
      boolean replaced = piece.text().isBlank() || rest.startsWith("&");
      assertThat(replaced || rest.startsWith(piece.text()))
          .as("%s: '%s' in '%s'", piece.place(), piece.text(), line)
          .isTrue();
    }
    return pieces.stream().map(Inline.Text::text).toList();
  }
}
