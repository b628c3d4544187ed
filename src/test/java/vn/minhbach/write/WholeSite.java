package vn.minhbach.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import vn.minhbach.Sites;

/** Looks whether a site on a disk is whole, by the list that it carries. */
public final class WholeSite {

  private WholeSite() {}

  /** The list of the site in {@code folder}, which holds exactly what the list says. */
  public static String list(Path folder) throws IOException {
    Map<String, Manifest.Entry> there = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(folder).entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      CRC32C checksum = new CRC32C();
      checksum.update(bytes);
      there.put(file.getKey(), new Manifest.Entry(bytes.length, (int) checksum.getValue()));
    }
    there.remove(Manifest.NAME);
    assertThat(there).isEqualTo(Manifest.read(folder).orElseThrow().files());
    return Files.readString(folder.resolve(Manifest.NAME));
  }
}
