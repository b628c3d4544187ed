package vn.minhbach.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Part;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Problems;

/** Whatever happens to one passage of a published report, all others keep their addresses. */
class KeptAnchorsPropertyTest {

  /** Few sentences, so that many reports print one twice; some differ by one word. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "Đạt.",
        "Không có.",
        "Tổng thu ngân sách đạt 434 tỷ đồng.",
        "Tổng thu ngân sách đạt 435 tỷ đồng.",
        "Giáo dục được quan tâm.",
        "- Tiếp tục thực hiện Nghị quyết.",
        "- Đạt.",
        "### Về kinh tế",
        "### Về xã hội",
        "> Theo lời cử tri.",
        "Công tác quản lý khoáng sản và môi trường được tăng cường.");
  }

  @Property
  void editingOneLeavesTheOthersWhereTheyWere(
      @ForAll @Size(min = 1, max = 25) List<@From("sentences") String> sentences,
      @ForAll @IntRange(min = 0, max = 24) int which,
      @ForAll("sentences") String other) {
    List<Passage> before = passages(sentences, List.of());
    int edited = which % sentences.size();
    List<String> changed = new ArrayList<>(sentences);
    changed.set(edited, other);

    List<Passage> after = passages(changed, List.of(edition(before)));

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (i != edited) {
        assertThat(after.get(i).anchor()).as("%s", after).isEqualTo(before.get(i).anchor());
      }
    }
  }

  @Property
  void nothingChangesWhereNothingChanged(
      @ForAll @Size(min = 1, max = 25) List<@From("sentences") String> sentences) {
    List<Passage> before = passages(sentences, List.of());

    assertThat(passages(sentences, List.of(edition(before)))).isEqualTo(before);
  }

  @Property
  void whatIsPutInTakesNobodysAddress(
      @ForAll @Size(min = 1, max = 15) List<@From("sentences") String> sentences,
      @ForAll @IntRange(min = 0, max = 15) int where,
      @ForAll @IntRange(min = 1, max = 99) int number) {
    List<Passage> before = passages(sentences, List.of());
    int at = where % (sentences.size() + 1);
    List<String> more = new ArrayList<>(sentences);
    more.add(at, "Bổ sung điểm " + number + " hoàn toàn mới.");

    List<Passage> after = new ArrayList<>(passages(more, List.of(edition(before))));
    Passage added = after.remove(at);

    assertThat(after)
        .extracting(Passage::anchor)
        .containsExactlyElementsOf(before.stream().map(Passage::anchor).toList());
    assertThat(before).extracting(Passage::anchor).doesNotContain(added.anchor());
  }

  /** One block a sentence; a heading needs another above it. */
  private static List<Passage> passages(List<String> sentences, List<Edition> editions) {
    String text = "## Báo cáo\n\n" + String.join("\n\n", sentences) + "\n";
    Narrative narrative = new MarkdownNarrative("report.md", 1, new Problems()).read(text);
    List<Passage> passages = KeptAnchors.of(narrative, editions).passages();
    return passages.subList(1, passages.size());
  }

  private static Edition edition(List<Passage> passages) {
    List<String> parts = new ArrayList<>(List.of(new Part("h2", "bao-cao", "").code()));
    Map<String, Printed> printed = new HashMap<>(Map.of("#bao-cao", Printed.words("Báo cáo")));
    for (Passage passage : passages) {
      parts.add(new Part("p", passage.anchor(), "").code());
      printed.put("#" + passage.anchor(), Printed.words(passage.text()));
    }
    Printed report = new Printed("Báo cáo", Map.of(), parts, "");
    return new Edition(1, LocalDate.of(2026, 1, 1), Edition.inOrder(report, printed::get));
  }
}
