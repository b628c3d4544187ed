package vn.minhbach.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.minhbach.problem.Place;

class InsertionTest {

  private static final String LINE = "Đạt 92% kế hoạch, bằng 104% cùng kỳ";

  private static Insertion at(String line, String words) {
    Place place = new Place("report.md", 1, line.indexOf(words) + 1);
    return new Insertion(place, words, "indicator:thu");
  }

  @Test
  void severalAreWrittenIntoOneLine() {
    assertThat(Insertion.into(LINE, List.of(at(LINE, "104%"), at(LINE, "92%"))))
        .contains("Đạt [92%](indicator:thu) kế hoạch, bằng [104%](indicator:thu) cùng kỳ");
  }

  @Test
  void wordsThatDoNotStandThereAreNotBound() {
    assertThat(Insertion.into("Đạt 93% kế hoạch", List.of(at(LINE, "92%")))).isEmpty();
    assertThat(Insertion.into("Đạt", List.of(at(LINE, "92%")))).isEmpty();
  }

  @Test
  void decomposedLettersAreKept() {
    String decomposed = Normalizer.normalize(LINE, Normalizer.Form.NFD);

    assertThat(Insertion.into(decomposed, List.of(at(LINE, "104%"))))
        .contains(decomposed.replace("104%", "[104%](indicator:thu)"));
  }

  @Property
  void nothingButTheMarksIsNew(@ForAll @Size(max = 8) List<@IntRange(max = 999) Integer> numbers) {
    StringBuilder line = new StringBuilder("Tổng ");
    StringBuilder bound = new StringBuilder("Tổng ");
    List<Insertion> insertions = new ArrayList<>();
    for (Integer number : numbers) {
      Place place = new Place("report.md", 1, line.length() + 1);
      insertions.add(new Insertion(place, number.toString(), "indicator:a#target"));
      line.append(number).append(" xã, ");
      bound.append('[').append(number).append("](indicator:a#target) xã, ");
    }

    assertThat(Insertion.into(line.toString(), insertions)).contains(bound.toString());
  }
}
