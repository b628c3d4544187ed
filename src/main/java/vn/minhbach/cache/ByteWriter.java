package vn.minhbach.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A result as bytes, one value behind the other; {@link ByteReader} reads them in the same order.
 */
public final class ByteWriter {

  private byte[] bytes = new byte[256];
  private int size;

  /** Four bytes, the highest first. */
  public ByteWriter number(int number) {
    room(Integer.BYTES);
    bytes[size] = (byte) (number >>> 24);
    bytes[size + 1] = (byte) (number >>> 16);
    bytes[size + 2] = (byte) (number >>> 8);
    bytes[size + 3] = (byte) number;
    size += Integer.BYTES;
    return this;
  }

  /** Eight bytes, the highest first. */
  public ByteWriter large(long number) {
    return number((int) (number >>> 32)).number((int) number);
  }

  /** Its number of bytes, and UTF-8. */
  public ByteWriter text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).rest(utf8);
  }

  /** Bytes without their number. */
  public ByteWriter rest(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
