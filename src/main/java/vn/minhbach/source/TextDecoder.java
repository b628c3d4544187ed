package vn.minhbach.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Turns a file's bytes into text, or says what encoding they seem to be in and where. */
final class TextDecoder {

  private static final int LOOKED_AT = 1000;

  /** What Java reads for bytes that are no text; a text may hold it too. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Spaces without width and the like, which come along when text is copied from elsewhere. */
  private static final String INVISIBLE = "\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\ufeff";

  /** Above Vietnamese letters with one code, below the Cyrillic ones. */
  private static final char LOWEST_DECEPTIVE = 0x400;

  private TextDecoder() {}

  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    Optional<ByteMark> mark = ByteMark.of(bytes);
    if (mark.isPresent() || everySecondIsZero(bytes)) {
      boolean utf8 = mark.filter(ByteMark.UTF_8::equals).isPresent();
      problems.error(new Place(path, 1, 1), utf8 ? "encoding.bom" : "encoding.utf16");
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<String> broken = text.indexOf(REPLACEMENT) < 0 ? Optional.empty() : beforeFault(bytes);
    if (broken.isPresent()) {
      problems.error(Place.after(path, broken.get()), "encoding.invalid");
      return Optional.empty();
    }
    OptionalInt control = ControlCharacters.first(text);
    if (control.isPresent()) {
      int at = control.getAsInt();
      problems.error(
          Place.after(path, text.substring(0, at)),
          "encoding.control",
          ControlCharacters.name(text.charAt(at)));
      return Optional.empty();
    }
    String unixLines =
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    String composed = Composed.of(unixLines);
    deceptive(path, composed, problems);
    return Optional.of(composed);
  }

  /** The text before the first bytes that are none. */
  private static Optional<String> beforeFault(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    return result.isError() ? Optional.of(out.flip().toString()) : Optional.empty();
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

  /** Warns of the first that no reader sees, and of the first letter that looks like another. */
  private static void deceptive(String path, String text, Problems problems) {
    int invisible = -1;
    int lookalike = -1;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      // Vietnamese letters with two signs, most of what is above.
      if (c >= LOWEST_DECEPTIVE && (c < 0x1e00 || c > 0x1eff)) {
        invisible = invisible < 0 && INVISIBLE.indexOf(c) >= 0 ? i : invisible;
        lookalike = lookalike < 0 && isCyrillic(c) && besideLatin(text, i) ? i : lookalike;
      }
    }
    if (invisible >= 0) {
      warn(path, text, invisible, "encoding.invisible", problems);
    }
    if (lookalike >= 0) {
      warn(path, text, lookalike, "encoding.lookalike", problems);
    }
  }

  private static void warn(String path, String text, int at, String code, Problems problems) {
    Place place = Place.after(path, text.substring(0, at));
    problems.warning(place, code, ControlCharacters.name(text.charAt(at)));
  }

  private static boolean isCyrillic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean besideLatin(String text, int at) {
    return at > 0 && isLatin(text.charAt(at - 1))
        || at + 1 < text.length() && isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
