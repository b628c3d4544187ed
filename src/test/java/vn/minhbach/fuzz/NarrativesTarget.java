package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.binding.Mention;
import vn.minhbach.binding.Texts;
import vn.minhbach.model.Measure;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.model.narrative.Unpacked;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.narrative.DocumentReader;
import vn.minhbach.source.SourceFile;

/** Markdown with HTML in it, as far as the page, the passages and the figures of the text. */
final class NarrativesTarget implements FuzzTarget {

  private static final String HEADER = "---\nstatus: published\n---\n";

  @Override
  public void holds(byte[] bytes) {
    Input body = Input.of("pages/trang.md", bytes);
    Input input = new Input(body.path(), HEADER + body.text());
    Problems problems = new Problems();
    new DocumentReader(problems)
        .read(new SourceFile(input.path(), Path.of(input.path()), input.text()))
        .ifPresent(document -> assertSound(document.narrative(), input, problems));

    input.assertReported(problems.sorted());
  }

  /** What holds of every narrative that was read from {@code input}. */
  static void assertSound(Narrative narrative, Input input, Problems problems) {
    narrative.inlines().stream()
        .filter(Inline.Text.class::isInstance)
        .map(Inline.Text.class::cast)
        .forEach(text -> assertStands(text, input));
    List<Passage> passages = narrative.passages();
    assertThat(passages)
        .extracting(Passage::anchor)
        .doesNotHaveDuplicates()
        .allMatch(anchor -> anchor.matches("[a-z0-9-]+"));
    for (Mention mention : Texts.mentions(narrative)) {
      input.assertHolds(mention.place());
      assertThat(mention.text()).isNotBlank();
    }
    Unpacked.assertSame(narrative);
    if (narrative.inlines().stream().noneMatch(NarrativesTarget::isOfNoMeasure)) {
      PageText.assertPrints(narrative, !problems.hasErrors());
    }
  }

  /** A figure bound to what is no measure; a rule refuses it before anything is printed. */
  private static boolean isOfNoMeasure(Inline inline) {
    return inline instanceof Inline.Binding binding
        && Stream.of(Measure.values()).map(Measure::column).noneMatch(binding.column()::equals);
  }

  /** A text stands where it says; a line end, an entity or a raised digit stands for it. */
  private static void assertStands(Inline.Text text, Input input) {
    input.assertHolds(text.place());
    String rest = input.behind(text.place());
    boolean replaced =
        text.text().isBlank() || rest.startsWith("&") || text.text().matches("[⁰¹²³⁴-⁹]{1,3}");
    assertThat(replaced || rest.startsWith(text.text()))
        .as("%s: '%s' before '%s'", text.place(), text.text(), rest)
        .isTrue();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text.text())).isTrue();
  }
}
