package vn.minhbach.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.render.paint.Typeface;

/** Texts are set in lines as a typesetter would. */
class TextBlockTest {

  private final Typeface face = Typeface.bold();

  @Test
  void aTextThatFitsStaysLargeAndInOneLine() {
    TextBlock block = TextBlock.fit(face, "Lộc Ninh", 1000, 3, 300, 60, 30);
    assertThat(block.size()).isEqualTo(60);
    assertThat(block.lines()).containsExactly("Lộc Ninh");
  }

  @Test
  void linesAreOfAboutTheSameLength() {
    TextBlock block =
        TextBlock.fit(face, "Thu ngân sách nhà nước trên địa bàn huyện", 1000, 2, 300, 60, 30);
    assertThat(block.lines()).hasSize(2);
    double first = block.width(block.lines().get(0));
    assertThat(block.width(block.lines().get(1))).isBetween(first * 0.7, first * 1.3);
  }

  @Test
  void aLongTextBecomesSmallerBeforeItIsCut() {
    String text = "phương hướng nhiệm vụ ".repeat(5).strip();
    TextBlock block = TextBlock.fit(face, text, 1000, 3, 200, 60, 30);
    assertThat(block.size()).isBetween(30.0, 59.0);
    assertThat(String.join(" ", block.lines())).isEqualTo(text);
    assertThat(block.height()).isLessThanOrEqualTo(200);
  }

  @Test
  void whatIsTooLongForTheSmallestSizeEndsAfterAWord() {
    String text = "phương hướng nhiệm vụ ".repeat(30).strip();
    TextBlock block = TextBlock.fit(face, text, 1000, 3, 200, 60, 30);
    assertThat(block.size()).isEqualTo(30);
    assertThat(block.lines()).hasSize(3);
    assertThat(block.width()).isLessThanOrEqualTo(1000);
    String set = String.join(" ", block.lines());
    assertThat(set).endsWith("…");
    assertThat(text + " ").startsWith(set.replace("…", " "));
  }

  @Test
  void aWordIsCutOnlyWhereNoneFits() {
    TextBlock block = TextBlock.fit(face, "Ấ".repeat(300), 1000, 3, 200, 60, 30);
    assertThat(block.lines()).hasSize(1);
    assertThat(block.lines().get(0)).matches("Ấ+…");
    assertThat(block.width()).isBetween(900.0, 1000.0);
  }

  @Test
  void aNumberIsNotPartedFromWhatItCounts() {
    String text = "Thu được 434,896 tỷ đồng, chi 289.220 triệu đồng trong 9 tháng đầu năm 2021";
    for (int width = 400; width < 1000; width += 7) {
      List<String> lines = TextBlock.fit(face, text, width, 9, 900, 40, 40).lines();
      assertThat(lines).noneMatch(line -> line.matches(".*[0-9]") && !line.endsWith("2021"));
      assertThat(lines).noneMatch(line -> line.startsWith("đồng"));
    }
  }

  @Test
  void aTextWithoutLettersIsAnEmptyLine() {
    assertThat(TextBlock.line(face, "\ud83c\udf89", 500, 30, 20).lines()).containsExactly("");
  }
}
