package vn.minhbach.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A text file of the content, to be changed line by line; all else of it stays as it is, to the
 * byte.
 */
public final class ContentFile {

  /** Behind each line end. */
  private static final Pattern LINE = Pattern.compile("(?<=\\n)|(?<=\\r)(?!\\n)");

  private final Path file;
  private final byte[] bytes;

  private ContentFile(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  public static ContentFile read(Path file) throws IOException {
    return new ContentFile(file, Files.readAllBytes(file));
  }

  /** Writes {@code text} to {@code file}, at once, whether it is there or not. */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    move(text.getBytes(StandardCharsets.UTF_8), target);
  }

  /** Its lines, each with its own line end. */
  public List<String> lines() {
    return List.of(LINE.split(new String(bytes, StandardCharsets.UTF_8), -1));
  }

  /** Replaces it by these lines, at once: whoever reads it sees the old or the new file. */
  public void replace(List<String> lines) throws IOException {
    move(String.join("", lines).getBytes(StandardCharsets.UTF_8), file.toRealPath());
  }

  /** Replaces it by these bytes, at once. */
  void replace(byte[] content) throws IOException {
    move(content, file.toRealPath());
  }

  /** Puts back what was read. */
  public void restore() throws IOException {
    move(bytes, file.toRealPath());
  }

  private static void move(byte[] content, Path real) throws IOException {
    // Not a temporary file of the system: that would be closed to everybody else.
    Path temporary = real.resolveSibling(".minhbach-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(temporary, content);
      if (Files.exists(real)
          && Files.getFileAttributeView(real, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(real));
      }
      Files.move(
          temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
