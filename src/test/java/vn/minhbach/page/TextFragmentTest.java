package vn.minhbach.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A link to a sentence names its ends, with what the directive uses itself written as codes. */
class TextFragmentTest {

  @Test
  void aShortSentenceIsNamedWhole() {
    assertThat(TextFragment.of("Thu ngân sách")).isEqualTo(":~:text=Thu%20ngân%20sách");
  }

  @Test
  void ofALongOneTheEndsAreNamed() {
    assertThat(TextFragment.of("một hai ba bốn năm sáu bảy tám chín mười mười-một"))
        .isEqualTo(":~:text=một%20hai%20ba%20bốn%20năm,bảy%20tám%20chín%20mười%20mười%2Dmột");
  }

  @Test
  void aHyphenACommaAndAnAmpersandAreNotTakenForTheDirectives() {
    assertThat(TextFragment.of("kinh tế - xã hội, A&B 50% #1"))
        .isEqualTo(":~:text=kinh%20tế%20%2D%20xã%20hội%2C%20A%26B%2050%25%20%231");
  }
}
