package vn.minhbach.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file that holds no time: the same files give the same bytes. */
public final class Zip implements AutoCloseable {

  /** No date of the content. Earlier ones make Java add the time of its own zone. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * @param out stays open
   */
  public Zip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** A file to be written to until the next one begins. */
  public OutputStream file(String path) throws IOException {
    zip.putNextEntry(timeless(path));
    return zip;
  }

  /** A file that holds what {@code content} gives. */
  public void file(String path, InputStream content) throws IOException {
    file(path);
    content.transferTo(zip);
  }

  /** A file that is not packed. */
  public void plain(String path, byte[] content) throws IOException {
    ZipEntry entry = timeless(path);
    CRC32 check = new CRC32();
    check.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(check.getValue());
    zip.putNextEntry(entry);
    new ByteArrayInputStream(content).transferTo(zip);
  }

  private static ZipEntry timeless(String path) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NEVER);
    return entry;
  }

  /** Writes what is left. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
