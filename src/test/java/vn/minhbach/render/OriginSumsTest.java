package vn.minhbach.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.minhbach.cache.ByteWriter;

/** Values of any length sum up as their bytes do one behind the other. */
class OriginSumsTest {

  /** Numbers and texts; some texts are longer than what is kept before it is summed. */
  @Provide
  Arbitrary<List<Object>> values() {
    Arbitrary<String> texts = Arbitraries.strings().withChars('a', 'ế').ofMaxLength(9_000);
    return Arbitraries.<Object>oneOf(Arbitraries.integers(), texts).list().ofMaxSize(30);
  }

  @Property(tries = 200)
  void noByteIsLostOrSummedTwice(@ForAll("values") List<Object> values) {
    OriginSums sums = new OriginSums();
    ByteWriter all = new ByteWriter();
    for (Object value : values) {
      if (value instanceof Integer number) {
        sums.number(number);
        all.number(number);
      } else {
        sums.text((String) value);
        all.text((String) value);
      }
    }
    byte[] bytes = all.bytes();

    assertThat(sums.bytes())
        .isEqualTo(
            new ByteWriter()
                .number(bytes.length)
                .number(sum(new CRC32(), bytes))
                .number(sum(new CRC32C(), bytes))
                .bytes());
  }

  private static int sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }
}
