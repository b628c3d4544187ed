package vn.minhbach.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Which program this is: what another one made is not to be trusted. */
public final class Program {

  private static final String FINGERPRINT = fingerprint();

  private Program() {}

  /** Differs wherever the program or the Java that runs it differs. */
  public static String identity() {
    return FINGERPRINT;
  }

  private static String fingerprint() {
    CRC32C checksum = new CRC32C();
    long size = 0;
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path file : files(code)) {
        byte[] bytes = Files.readAllBytes(file);
        checksum.update(bytes);
        size += bytes.length;
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // A program that can't look at itself trusts nothing that was made before.
      return "unknown " + System.nanoTime();
    }
    return Runtime.version() + " " + size + " " + Long.toHexString(checksum.getValue());
  }

  /** The program is one file, or a folder of many. */
  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
