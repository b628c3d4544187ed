package vn.minhbach.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The files of a site as they were written; it lies in the site and marks its folder as ours.
 *
 * <p>A line for each file: checksum (CRC-32C), size, path, with tabs between them. It holds no
 * time, so that the same site has the same manifest. An empty one is a leave to publish into the
 * folder, and no list.
 */
record Manifest(SortedMap<String, Entry> files) {

  /** In the root of the site. */
  static final String NAME = ".minhbach-site";

  private static final String HEADING = "minhbach-site 1";

  /** A file's size in bytes and checksum. */
  record Entry(long size, int checksum) {

    /** Whether {@code file} is this one. */
    boolean isOf(Disk disk, Disk.Entry file) throws IOException {
      if (file.attributes().size() != size) {
        return false;
      }
      CRC32C found = new CRC32C();
      byte[] buffer = new byte[(int) Math.min(size + 1, 1 << 16)];
      try (InputStream in = disk.read(file.path())) {
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          found.update(buffer, 0, read);
        }
      }
      return (int) found.getValue() == checksum;
    }
  }

  static final Manifest EMPTY = new Manifest(Map.of());

  Manifest(Map<String, Entry> files) {
    this(new TreeMap<>(files));
  }

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * That of the site in {@code folder}; empty where it has none.
   *
   * @throws Refused if there is something else in its place
   */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(Files.readString(file)));
    } catch (RuntimeException | CharacterCodingException e) {
      throw new Refused(Refused.Reason.MARK, file.toString());
    }
  }

  private static Manifest parse(String text) {
    TreeMap<String, Entry> files = new TreeMap<>();
    if (!text.isEmpty()) {
      String[] lines = text.split("\n", -1);
      if (!lines[0].equals(HEADING) || !lines[lines.length - 1].isEmpty()) {
        throw new IllegalArgumentException("no manifest");
      }
      for (int i = 1; i < lines.length - 1; i++) {
        String[] fields = lines[i].split("\t", 3);
        files.put(
            fields[2],
            new Entry(Long.parseLong(fields[1]), Integer.parseUnsignedInt(fields[0], 16)));
      }
    }
    return new Manifest(files);
  }

  void write(Disk disk, Path folder) throws IOException {
    HexFormat hex = HexFormat.of();
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    files.forEach(
        (path, file) ->
            text.append(hex.toHexDigits(file.checksum()))
                .append('\t')
                .append(file.size())
                .append('\t')
                .append(path)
                .append('\n'));
    try (OutputStream out = disk.create(folder.resolve(NAME))) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  long bytes() {
    return files.values().stream().mapToLong(Entry::size).sum();
  }
}
