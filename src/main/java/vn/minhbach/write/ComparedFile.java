package vn.minhbach.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of the new site while it is written, compared with the old one on the way: as long as both
 * are the same, nothing is written, and in the end the old file is given a second name.
 *
 * <p>So what did not change keeps its time stamp, and costs no space. The memory that this takes
 * does not depend on the size of the file.
 */
final class ComparedFile extends OutputStream {

  private static final int CHUNK = 1 << 14;

  private final Disk disk;
  private final NewFolder folder;
  private final String path;
  private final Optional<Disk.Entry> previous;
  private final CRC32C checksum = new CRC32C();
  private long size;

  /** The rest of the old file; null once it differs, or where there is none. */
  private InputStream rest;

  /** Null as long as the old file is the same. */
  private OutputStream out;

  /**
   * @param previous the old file, where there is one
   */
  ComparedFile(Disk disk, NewFolder folder, String path, Optional<Disk.Entry> previous)
      throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.path = path;
    this.previous = previous;
    if (previous.isPresent()) {
      rest = disk.read(previous.get().path());
    } else {
      out = folder.create(path);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; done += CHUNK) {
      chunk(bytes, from + done, Math.min(CHUNK, length - done));
    }
  }

  private void chunk(byte[] bytes, int from, int length) throws IOException {
    if (rest != null) {
      byte[] before = rest.readNBytes(length);
      if (!Arrays.equals(before, 0, before.length, bytes, from, from + length)) {
        differ();
      }
    }
    if (out != null) {
      out.write(bytes, from, length);
    }
    checksum.update(bytes, from, length);
    size += length;
  }

  /** Begins to write, with what was the same so far. */
  private void differ() throws IOException {
    rest.close();
    rest = null;
    out = folder.create(path);
    try (InputStream same = disk.read(previous.orElseThrow().path())) {
      byte[] buffer = new byte[CHUNK];
      for (long left = size; left > 0; ) {
        int read = same.read(buffer, 0, (int) Math.min(CHUNK, left));
        if (read < 0) {
          throw new IOException("changed while it was compared: " + previous.orElseThrow().path());
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  /** All is written; says whether the old file was the same. */
  boolean end() throws IOException {
    if (rest != null && rest.read() >= 0) {
      differ();
    }
    boolean same = rest != null;
    close();
    if (same) {
      folder.link(path, previous.orElseThrow());
    }
    return same;
  }

  Manifest.Entry entry() {
    return new Manifest.Entry(size, (int) checksum.getValue());
  }

  @Override
  public void close() throws IOException {
    try (InputStream old = rest;
        OutputStream fresh = out) {
      rest = null;
      out = null;
    }
  }
}
