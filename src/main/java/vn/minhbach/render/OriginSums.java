package vn.minhbach.render;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import vn.minhbach.cache.ByteWriter;

/**
 * Two checksums and the length of what is written to it, and nothing else of it: a page that is
 * made from megabytes takes no more memory than a small one.
 *
 * <p>They find every change of up to eight bytes that stand together, and miss one of 2^64 others;
 * a hash that nobody can forge takes as long as to make the page, and who could forge one may write
 * the content anyway.
 */
final class OriginSums implements ByteWriter.Drain {

  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private long length;

  @Override
  public void take(byte[] bytes, int size) {
    one.update(bytes, 0, size);
    other.update(bytes, 0, size);
    length += size;
  }

  /** Length, then the checksums: 12 bytes. */
  byte[] bytes() {
    return new ByteWriter()
        .number((int) length)
        .number((int) one.getValue())
        .number((int) other.getValue())
        .bytes();
  }
}
