package vn.minhbach.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * A file of the index: a script that hands over compressed data. A script loads from a disk as well
 * as from a host, where the policy {@code script-src 'self'} holds, and hosts that don't compress
 * need not.
 *
 * @param name under which the data are handed over
 */
public record IndexFile(String name, byte[] data) {

  /** Relative to the index's folder. */
  public String path() {
    return name + ".js";
  }

  /**
   * The script: zlib (RFC 1950), whose checksum tells a damaged file, in Base64. It takes far
   * longer to make than to compare the data.
   */
  public byte[] script() {
    return ("minhbachIndex(\"" + name + "\",\"" + Base64.getEncoder().encodeToString(zlib(data)))
        .concat("\")\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] zlib(byte[] data) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(data);
      deflater.finish();
      Bytes out = new Bytes(data.length / 2 + 64);
      byte[] piece = new byte[8192];
      while (!deflater.finished()) {
        out.put(piece, 0, deflater.deflate(piece));
      }
      return out.copy();
    } finally {
      deflater.end();
    }
  }
}
