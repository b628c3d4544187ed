package vn.minhbach.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Turns a file's bytes into text, or says what encoding they seem to be in and where. */
final class TextDecoder {

  private static final int LOOKED_AT = 1000;

  private TextDecoder() {}

  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || everySecondIsZero(bytes)) {
      problems.error(new Place(path, 1, 1), "encoding.utf16");
      return Optional.empty();
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      problems.error(new Place(path, 1, 1), "encoding.bom");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      problems.error(endOf(path, text), "encoding.invalid");
      return Optional.empty();
    }
    int control = firstControl(text);
    if (control >= 0) {
      problems.error(
          endOf(path, text.substring(0, control)),
          "encoding.control",
          "U+%04X".formatted((int) text.charAt(control)));
      return Optional.empty();
    }
    String unixLines =
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return Optional.of(Normalizer.normalize(unixLines, Normalizer.Form.NFC));
  }

  /** UTF-16 without a mark: of Vietnamese text, most second bytes are zero. */
  private static boolean everySecondIsZero(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    return Math.max(even, odd) > looked / 4;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        return i;
      }
    }
    return -1;
  }

  private static Place endOf(String path, String textBefore) {
    int lastBreak = textBefore.lastIndexOf('\n');
    int line = (int) textBefore.chars().filter(c -> c == '\n').count() + 1;
    return new Place(path, line, textBefore.length() - lastBreak);
  }
}
