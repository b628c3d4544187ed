package vn.minhbach.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {

  private final byte[] bytes;
  private int at;

  /**
   * @param bytes left alone while they are read
   */
  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public int number() {
    int number = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      number = number << 8 | bytes[at++] & 0xff;
    }
    return number;
  }

  public long large() {
    return (long) number() << 32 | number() & 0xffffffffL;
  }

  public String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** All that was not read yet. */
  public byte[] rest() {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }
}
