package vn.minhbach.source;

import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a file by which some programs say its encoding. */
public enum ByteMark {
  UTF_8(0xEF, 0xBB, 0xBF),
  UTF_16_LITTLE_ENDIAN(0xFF, 0xFE),
  UTF_16_BIG_ENDIAN(0xFE, 0xFF);

  private final byte[] bytes;

  ByteMark(int... bytes) {
    this.bytes = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      this.bytes[i] = (byte) bytes[i];
    }
  }

  /** The mark that {@code file} begins with. */
  public static Optional<ByteMark> of(byte[] file) {
    return Arrays.stream(values()).filter(mark -> mark.begins(file)).findFirst();
  }

  /** How many bytes it takes. */
  public int length() {
    return bytes.length;
  }

  private boolean begins(byte[] file) {
    return file.length >= bytes.length
        && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
  }
}
