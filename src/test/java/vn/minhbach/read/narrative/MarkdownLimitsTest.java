package vn.minhbach.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would keep the parser busy is refused, and nothing else. */
class MarkdownLimitsTest {

  private static final String TEN = "\\!".repeat(10);
  private static final String ELEVEN = "\\!".repeat(11);

  /** On each of these the parser was busy for longer than anybody waits. */
  @ParameterizedTest
  @ValueSource(
      strings = {"[x][%s", "[%s", "[%s[", "[^%s", "[a\n%s\n\n]", "[%s\n> 1]", "[%s\\\n> 1]"})
  void aLabelThatNothingClosesHoldsFewEscapes(String text) {
    assertThat(MarkdownLimits.exceeded(text.formatted(ELEVEN))).isPresent();
    assertThat(MarkdownLimits.exceeded(text.formatted(TEN))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "[x](%s", "[%s]", "[x][%s]", "[x\n\n%s", "x]%s"})
  void elsewhereThereMayBeMany(String text) {
    assertThat(MarkdownLimits.exceeded(text.formatted("\\!".repeat(300)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\a", "\\\n", "[x]\\!"})
  void whatIsNoEscapeDoesNotCount(String text) {
    assertThat(MarkdownLimits.exceeded("[" + text.repeat(100))).isEmpty();
  }

  @Test
  void anEscapedBracketClosesNothing() {
    assertThat(MarkdownLimits.exceeded("[x][" + TEN + "\\]")).isPresent();
  }

  @Test
  void aLabelTooLongToBeOneCountsAsOpen() {
    assertThat(MarkdownLimits.exceeded("[" + ELEVEN + "x".repeat(1000) + "]")).isPresent();
  }
}
