package vn.minhbach.render.paint;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture of few colours as PNG (W3C, third edition): a palette, a byte a pixel.
 *
 * <p>{@code ImageIO} takes three times as long, and there may be tens of thousands of pictures.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte DEPTH = 8;
  private static final byte INDEXED = 3;

  /** Higher levels take longer than what they save is worth. */
  private static final int LEVEL = 5;

  private Png() {}

  /**
   * Writes it.
   *
   * @param rows each begins with a byte 0, for "not filtered"
   */
  static void write(int width, int height, byte[] palette, byte[] rows, OutputStream out)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13).putInt(width).putInt(height).put(DEPTH).put(INDEXED).array();
    chunk("IHDR", header, header.length, data);
    chunk("PLTE", palette, palette.length, data);
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] packed = new byte[rows.length];
      chunk("IDAT", packed, deflater.deflate(packed), data);
    } finally {
      deflater.end();
    }
    chunk("IEND", new byte[0], 0, data);
    data.flush();
  }

  private static void chunk(String type, byte[] content, int length, DataOutputStream data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content, 0, length);
    data.writeInt(length);
    data.write(name);
    data.write(content, 0, length);
    data.writeInt((int) check.getValue());
  }
}
