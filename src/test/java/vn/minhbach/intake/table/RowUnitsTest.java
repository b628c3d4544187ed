package vn.minhbach.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that a table does not print again in each row. */
class RowUnitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"", "”", "-", "nt", "như trên", "Như trên", "NT"})
  void aSignOfRepetitionIsTheUnitAbove(String sign) {
    RowUnits units = new RowUnits("Người");

    assertThat(units.next("Tỷ đồng", false, false)).isEqualTo("Tỷ đồng");
    assertThat(units.next(sign, false, false)).isEqualTo("Tỷ đồng");
  }

  @Test
  void aRowWithoutAUnitHasThatOfItsParentItsGroupOrTheTable() {
    RowUnits units = new RowUnits("Người");

    assertThat(units.next("", false, false)).as("of the table").isEqualTo("Người");
    units.group("Hộ");
    assertThat(units.next("", false, false)).as("of the group").isEqualTo("Hộ");
    assertThat(units.next("Trường", false, false)).isEqualTo("Trường");
    assertThat(units.next("", true, true)).as("of the row above").isEqualTo("Trường");
    assertThat(units.next("", true, false)).as("of a total").isEqualTo("Hộ");
  }
}
