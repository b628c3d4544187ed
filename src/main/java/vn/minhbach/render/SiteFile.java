package vn.minhbach.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the published site.
 *
 * @param path relative to the site's root, with {@code /}
 * @param content writes its bytes
 */
public record SiteFile(String path, Content content) {

  /** The bytes of a file, written when they are needed. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A file that holds {@code text} in UTF-8. */
  public static SiteFile text(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public static SiteFile bytes(String path, byte[] bytes) {
    return new SiteFile(path, out -> out.write(bytes));
  }

  /** A copy of a file. */
  public static SiteFile copy(String path, Path original) {
    return new SiteFile(path, out -> Files.copy(original, out));
  }
}
