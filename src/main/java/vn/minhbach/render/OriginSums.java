package vn.minhbach.render;

import java.nio.charset.StandardCharsets;
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
final class OriginSums {

  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private final byte[] waiting = new byte[4096];
  private int size;
  private long length;

  /** Four bytes, the highest first. */
  OriginSums number(int number) {
    if (size + Integer.BYTES > waiting.length) {
      sum();
    }
    waiting[size] = (byte) (number >>> 24);
    waiting[size + 1] = (byte) (number >>> 16);
    waiting[size + 2] = (byte) (number >>> 8);
    waiting[size + 3] = (byte) number;
    size += Integer.BYTES;
    return this;
  }

  /** Its number of bytes, and UTF-8. */
  OriginSums text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).rest(utf8);
  }

  /** Bytes without their number. */
  OriginSums rest(byte[] more) {
    if (size + more.length > waiting.length) {
      sum();
    }
    if (more.length > waiting.length) {
      one.update(more);
      other.update(more);
      length += more.length;
    } else {
      System.arraycopy(more, 0, waiting, size, more.length);
      size += more.length;
    }
    return this;
  }

  private void sum() {
    one.update(waiting, 0, size);
    other.update(waiting, 0, size);
    length += size;
    size = 0;
  }

  /** Length, then the checksums: 12 bytes. */
  byte[] bytes() {
    sum();
    return new ByteWriter()
        .number((int) length)
        .number((int) one.getValue())
        .number((int) other.getValue())
        .bytes();
  }
}
