package vn.minhbach.model.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoContent;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Place;

/** What was packed is unpacked as it was. */
class PackingTest {

  private static final Place PLACE = new Place("reports/a.md", 300, 20_000);

  @Test
  void everyKindOfBlockAndOfWords() {
    List<Inline> words =
        List.of(
            new Inline.Text("Tổng thu 434 tỷ 896 triệu đồng \uD835\uDCB3 \u0000", PLACE),
            new Inline.Emphasis(List.of(new Inline.Strong(List.of()))),
            new Inline.Superscript(List.of(new Inline.Code(""))),
            new Inline.Subscript(List.of(new Inline.LineBreak())),
            new Inline.Deleted(List.of(new Inline.Text("x", new Place("b.md", 1, 1)))),
            new Inline.Link("https://a.example/", List.of(), PLACE),
            new Inline.Binding("thu-nsnn", "", List.of(new Inline.Text("1", PLACE)), PLACE),
            new Inline.FootnoteMark(130, 2));
    List<Block> blocks =
        List.of(
            new Block.Heading(2, "a", words, PLACE),
            new Block.Paragraph("p-1", Block.Role.SIGNATURE, words, PLACE),
            new Block.ItemList(
                true,
                List.of(
                    new Block.Item("1.", List.of(new Block.Rule())),
                    new Block.Item("", List.of()))),
            new Block.Quote(List.of(new Block.Quote(List.of()))),
            new Block.Preformatted("p-2", "x\n".repeat(5000), PLACE),
            new Block.PlainTable(
                "t", List.of(List.of(new Block.TableCell(words, true, 2, 300)), List.of()), PLACE),
            new Block.Embed("phu-luc", PLACE));
    Narrative all = new Narrative(blocks, List.of(new Footnote(1, 2, blocks)));

    assertThat(blocks.stream().map(Object::getClass).distinct()).hasSize(kinds(Block.class) - 1);
    assertThat(all.inlines().stream().map(Object::getClass).distinct())
        .hasSize(kinds(Inline.class));
    Unpacked.assertSame(all);
  }

  /** {@code Rule} stands within a list above. */
  private static int kinds(Class<?> sealed) {
    return sealed.getPermittedSubclasses().length;
  }

  @Test
  void theReportsOfTheDemonstration() {
    for (Report report : DemoContent.catalog().reports()) {
      Unpacked.assertSame(report.narrative());
    }
  }
}
