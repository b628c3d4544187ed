package vn.minhbach.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A result as bytes, one value behind the other; {@link ByteReader} reads them in the same order.
 */
public final class ByteWriter {

  private static final int DRAINED = 4096;

  private final Optional<Drain> drain;
  private byte[] bytes;
  private int size;

  /** What bytes go on to where they are not kept. */
  public interface Drain {

    /** Takes the first {@code size} of {@code bytes}, which will be others the next time. */
    void take(byte[] bytes, int size);
  }

  /** Keeps all that is written. */
  public ByteWriter() {
    this.drain = Optional.empty();
    this.bytes = new byte[256];
  }

  /** Keeps nothing; the last bytes go on with {@link #flush}. */
  public ByteWriter(Drain drain) {
    this.drain = Optional.of(drain);
    this.bytes = new byte[DRAINED];
  }

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
    if (more.length > bytes.length) {
      drain.orElseThrow().take(more, more.length);
    } else {
      System.arraycopy(more, 0, bytes, size, more.length);
      size += more.length;
    }
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      if (drain.isPresent()) {
        flush();
      } else {
        bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
      }
    }
  }

  /** Hands on what waits; nothing where all is kept. */
  public void flush() {
    drain.ifPresent(
        to -> {
          to.take(bytes, size);
          size = 0;
        });
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
