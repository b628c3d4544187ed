package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a megabyte, made to exhaust the stack, the memory or the time of a careless reader. */
class HostileTextTest {

  private static final int MEGABYTE = 1 << 20;

  /** Generous for a slow machine; what is not linear takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        ".1",
        ",1",
        "1.",
        "(",
        ")",
        "()",
        "1(",
        "1)",
        "-",
        "1-",
        "1/",
        "1 tỷ ",
        "tăng ",
        "a",
        "a ",
        "a, ",
        "xã/",
        "đạt ",
        ">",
        "^",
        "\u00a0",
        "\u0301\u0323",
        "1\u0301\u0323",
        "đánh giá "
      })
  void isReadInLinearTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());

    for (String printed : new String[] {text, "5 " + text, text + " 5", "5 (" + text + ")"}) {
      Figure figure = assertTimeoutPreemptively(LIMIT, () -> Figure.read(printed));
      assertThat(figure.kind()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "a/", "a, ", "\u0301\u0323", "triệu "})
  void isAUnitInLinearTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    Unit unit = assertTimeoutPreemptively(LIMIT, () -> Unit.of(text));

    assertThat(unit.printed()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", ".111", "1,1"})
  void numbersHaveAtMostThirtyDigits(String piece) {
    assertThat(Figure.read("1" + piece.repeat(40)).meaning()).isEqualTo(new Meaning.Unreadable(1));
  }
}
