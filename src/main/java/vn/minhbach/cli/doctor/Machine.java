package vn.minhbach.cli.doctor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The Java that the program runs on.
 *
 * @param java the feature release: 17
 * @param memory the most that it may use, in bytes
 * @param fileNames the encoding that the system's file names are in
 * @param draws whether it can draw pictures
 */
public record Machine(int java, long memory, Charset fileNames, Locale locale, boolean draws) {

  /** This one. */
  public static Machine here(Locale locale, boolean draws) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return new Machine(
        Runtime.version().feature(),
        Runtime.getRuntime().maxMemory(),
        Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.US_ASCII,
        locale,
        draws);
  }
}
