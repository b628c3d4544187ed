package vn.minhbach.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How texts are cut into words; the browser's half runs the same vectors. */
class TokensTest {

  @TestFactory
  List<DynamicTest> vectors() throws IOException {
    return TokenVectors.all().stream()
        .map(v -> DynamicTest.dynamicTest(v.text(), () -> cutsInto(v.text(), v.tokens())))
        .toList();
  }

  private static void cutsInto(String text, String expected) {
    String tokens =
        new Tokens()
            .of(text).stream()
                .map(token -> TokenVectors.sign(token.gap()) + token.word().folded())
                .collect(Collectors.joining(" "));
    assertThat(tokens).isEqualTo(expected);
  }

  @Test
  void aToneIsTheSameWhereverItIsPut() {
    assertThat(Spelling.exact("hoà")).isEqualTo(Spelling.exact("hòa"));
    assertThat(Spelling.exact("thuỷ")).isEqualTo(Spelling.exact("THỦY"));
    assertThat(Spelling.exact("Lộc")).isEqualTo(Spelling.exact("lo\u0323\u0302c"));
  }

  @Test
  void aSpellingIsNotItsFoldedForm() {
    assertThat(Spelling.exact("thu")).isEqualTo(Spelling.fold("thu"));
    assertThat(
            List.of("thu", "thủ", "thư", "thứ").stream()
                .map(Spelling::exact)
                .collect(Collectors.toSet()))
        .hasSize(4);
    assertThat(Spelling.exact("đất")).isNotEqualTo(Spelling.exact("dất"));
  }
}
