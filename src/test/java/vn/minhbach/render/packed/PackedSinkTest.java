package vn.minhbach.render.packed;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.render.SiteFile;

/** Beside a file of text lie its bytes, packed. */
class PackedSinkTest {

  private static final String LINE = "01,Tổng thu ngân sách nhà nước trên địa bàn\n";

  private static Map<String, byte[]> packed(SiteFile file) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    new PackedSink(
            one -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              one.content().writeTo(out);
              files.put(one.path(), out.toByteArray());
            })
        .accept(file);
    return files;
  }

  private static byte[] unpacked(byte[] gzip) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
  }

  @Test
  void textLiesPackedBesideIt() throws IOException {
    byte[] text = LINE.repeat(100).getBytes(StandardCharsets.UTF_8);

    Map<String, byte[]> files = packed(SiteFile.bytes("data/a.csv", text));

    assertThat(files).containsOnlyKeys("data/a.csv", "data/a.csv.br", "data/a.csv.gz");
    assertThat(files.get("data/a.csv")).isEqualTo(text);
    assertThat(unpacked(files.get("data/a.csv.gz"))).isEqualTo(text);
    byte[] brotli = files.get("data/a.csv.br");
    assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli)).readAllBytes())
        .isEqualTo(text);
    assertThat(brotli.length).isLessThan(files.get("data/a.csv.gz").length);
  }

  /** Bytes 4 to 7 are the time that it was packed. */
  @Test
  void noTimeIsInIt() throws IOException {
    byte[] gzip = packed(SiteFile.text("a.txt", LINE.repeat(9))).get("a.txt.gz");

    assertThat(gzip).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
  }

  @Test
  void aFileBeyondWhatIsHeldIsTheSame() throws IOException {
    byte[] large = LINE.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(large.length).isGreaterThan(4 << 20);

    Map<String, byte[]> files = packed(new SiteFile("a.csv", out -> out.write(large)));

    assertThat(files.get("a.csv")).isEqualTo(large);
    assertThat(unpacked(files.get("a.csv.gz"))).isEqualTo(large);
    assertThat(files.get("a.csv.br").length).isLessThan(large.length / 100);
  }

  @Test
  void whatWouldNotBeSmallerIsLeftOut() throws IOException {
    assertThat(packed(SiteFile.text("a.txt", "a"))).containsOnlyKeys("a.txt");
    assertThat(packed(SiteFile.bytes("the.png", new byte[5000]))).containsOnlyKeys("the.png");
    assertThat(packed(SiteFile.text("hosts/s3.json", LINE.repeat(9))))
        .containsOnlyKeys("hosts/s3.json");
  }
}
