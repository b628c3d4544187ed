package vn.minhbach.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a unit is told from its name, and left out where people leave it out. */
class AreaKindTest {

  @ParameterizedTest
  @CsvSource({
    "Huyện Lộc Ninh, huyện, Lộc Ninh",
    "Thị Trấn Chi Lăng, thị trấn, Chi Lăng",
    "Thành phố Hồ Chí Minh, thành phố, Hồ Chí Minh",
    "Đặc khu Côn Đảo, đặc khu, Côn Đảo",
    "Xã Y Tịch, xã, Y Tịch",
    "Quận 1, quận, Quận 1",
    "Phường 12, phường, Phường 12"
  })
  void kindsAndOwnNames(String name, String kind, String own) {
    assertThat(AreaKind.of(name)).map(AreaKind::word).contains(kind);
    assertThat(AreaKind.without(name)).isEqualTo(own);
  }

  @Test
  void aNameWithoutAKindStaysAsItIs() {
    assertThat(AreaKind.of("Lộc Ninh")).isEmpty();
    assertThat(AreaKind.without("Lộc Ninh")).isEqualTo("Lộc Ninh");
  }
}
