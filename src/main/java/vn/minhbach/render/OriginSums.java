package vn.minhbach.render;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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
  private long length;

  /** What is not summed yet: one by one, small values would take far longer. */
  private final ByteBuffer waiting = ByteBuffer.allocate(4096);

  /** Four bytes, the highest first. */
  OriginSums number(int number) {
    room(Integer.BYTES);
    waiting.putInt(number);
    return this;
  }

  /** Its number of bytes, and UTF-8. */
  OriginSums text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).rest(utf8);
  }

  /** Bytes without their number. */
  OriginSums rest(byte[] more) {
    return rest(more, 0, more.length);
  }

  private OriginSums rest(byte[] more, int from, int size) {
    room(size);
    if (size > waiting.capacity()) {
      sum(more, from, size);
    } else {
      waiting.put(more, from, size);
    }
    return this;
  }

  /** What is written to it is summed. */
  OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        rest(new byte[] {(byte) b});
      }

      @Override
      public void write(byte[] bytes, int from, int size) {
        rest(bytes, from, size);
      }
    };
  }

  private void room(int more) {
    if (more > waiting.remaining()) {
      sum(waiting.array(), 0, waiting.position());
      waiting.clear();
    }
  }

  private void sum(byte[] bytes, int from, int size) {
    one.update(bytes, from, size);
    other.update(bytes, from, size);
    length += size;
  }

  /** Length, then the checksums: 12 bytes. */
  byte[] bytes() {
    room(waiting.capacity());
    return ByteBuffer.allocate(3 * Integer.BYTES)
        .putInt((int) length)
        .putInt((int) one.getValue())
        .putInt((int) other.getValue())
        .array();
  }
}
