package vn.minhbach.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code init} proposes follows from the names that were answered, however they are typed. */
class QuestionTest {

  @ParameterizedTest
  @CsvSource({
    "Tỉnh Lạng Sơn, lang-son",
    "TỈNH LẠNG SƠN, lang-son",
    "Thành phố Huế, hue",
    "' Thành Phố Huế ', hue",
    "Lạng Sơn, lang-son"
  })
  void theAddressOfAProvinceIsItsNameWithoutItsKind(String province, String slug) {
    assertThat(Question.PROVINCE_SLUG.proposal(Map.of(Question.PROVINCE, province)))
        .isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "commune, Xã Chi Lăng, xa-chi-lang, Ủy ban nhân dân xã Chi Lăng",
    "commune, PHƯỜNG Tam Thanh, phuong-tam-thanh, Ủy ban nhân dân phường Tam Thanh",
    "district, Huyện Chi Lăng, chi-lang, Ủy ban nhân dân huyện Chi Lăng",
    "district, Quận 1, quan-1, Ủy ban nhân dân quận 1"
  })
  void aUnitIsCalledAsWithinASentence(String level, String area, String slug, String publisher) {
    Map<Question, String> earlier = Map.of(Question.AREA_LEVEL, level, Question.AREA, area);

    assertThat(Question.AREA_SLUG.proposal(earlier)).isEqualTo(slug);
    assertThat(Question.PUBLISHER.proposal(earlier)).isEqualTo(publisher);
  }
}
