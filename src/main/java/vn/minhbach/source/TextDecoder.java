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

  private TextDecoder() {}

  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
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
      // A text saved as UTF-16 without a mark is valid UTF-8 with a zero in every second place.
      String code = text.charAt(control) == 0 ? "encoding.utf16" : "encoding.control";
      problems.error(
          endOf(path, text.substring(0, control)),
          code,
          "U+%04X".formatted((int) text.charAt(control)));
      return Optional.empty();
    }
    String unixLines =
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return Optional.of(Normalizer.normalize(unixLines, Normalizer.Form.NFC));
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
