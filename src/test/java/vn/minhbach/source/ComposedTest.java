package vn.minhbach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComposedTest {

  private static String expected(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Test
  void marksGoOnTheirLetters() {
    assertThat(Composed.of("Lo\u0323\u0302c Ninh")).isEqualTo("Lộc Ninh");
    assertThat(Composed.of("Lộc Ninh – 1.000 ₫")).isEqualTo("Lộc Ninh – 1.000 ₫");
  }

  @Test
  void eachCharacterIsWhatUnicodeSays() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "a" + (char) c;
      assertThat(Composed.of(text)).as("U+%04X", c).isEqualTo(expected(text));
    }
  }

  @Property
  void eachTextIsWhatUnicodeSays(@ForAll("texts") String text) {
    assertThat(Composed.of(text)).isEqualTo(expected(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('\u00c0', '\u0340')
        .withCharRange('\u1e00', '\u2140')
        .ofMaxLength(6);
  }
}
