package vn.minhbach.intake.tidy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ByteMark;
import vn.minhbach.source.ControlCharacters;

/** Text in whatever encoding it is in; each guess is a doubt. */
public final class LenientText {

  /** What programs of Western Europe save where they do not save UTF-8. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private LenientText() {}

  /** The text in NFC, with {@code \n} line ends and without a byte-order mark. */
  public static String of(String path, byte[] bytes, Problems doubts) {
    return plain(path, decoded(path, bytes, doubts), doubts);
  }

  /** The same of a text whose encoding is known. */
  public static String of(String path, byte[] bytes, Charset charset, Problems doubts) {
    String text = new String(bytes, charset);
    int lost = text.indexOf('\ufffd');
    if (lost >= 0) {
      doubts.warning(Place.after(path, text.substring(0, lost)), "tidy.lost", charset.name());
    }
    return plain(path, text.startsWith("\ufeff") ? text.substring(1) : text, doubts);
  }

  private static String plain(String path, String decoded, Problems doubts) {
    String text = decoded.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(visible(path, text, doubts), Normalizer.Form.NFC);
  }

  private static String decoded(String path, byte[] bytes, Problems doubts) {
    Place start = new Place(path, 1, 1);
    Optional<ByteMark> mark = ByteMark.of(bytes);
    if (mark.isPresent() && mark.get() != ByteMark.UTF_8) {
      doubts.warning(start, "tidy.utf16");
      return new String(bytes, StandardCharsets.UTF_16);
    }
    byte[] rest = bytes;
    if (mark.isPresent()) {
      doubts.warning(start, "tidy.bom");
      rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(rest.length);
    boolean failed = decoder.decode(ByteBuffer.wrap(rest), out, true).isError();
    String text = out.flip().toString();
    if (failed) {
      doubts.warning(Place.after(path, text), "tidy.encoding");
      return new String(rest, WESTERN);
    }
    return text;
  }

  /** Control characters become spaces: no reader sees them, and no page may hold them. */
  private static String visible(String path, String text, Problems doubts) {
    OptionalInt first = ControlCharacters.first(text);
    if (first.isEmpty()) {
      return text;
    }
    int at = first.getAsInt();
    doubts.warning(
        Place.after(path, text.substring(0, at)),
        "tidy.control",
        ControlCharacters.name(text.charAt(at)));
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              seen.append(ControlCharacters.first(one).isPresent() ? " " : one);
            });
    return seen.toString();
  }
}
