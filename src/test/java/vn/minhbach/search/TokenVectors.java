package vn.minhbach.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts and the tokens that they are cut into, for both halves of the search. */
public final class TokenVectors {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private TokenVectors() {}

  /**
   * A text.
   *
   * @param tokens folded, each behind the sign of what stands before it: {@code .} punctuation, a
   *     space, {@code -} a joint, {@code =} nothing
   */
  public record Vector(String text, String tokens) {}

  public static List<Vector> all() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TokenVectors.class.getResourceAsStream("/search/tokens.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Vector(unescape(cells[0]), unescape(cells[1])))
          .toList();
    }
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
  }

  /** How a gap is written in the vectors. */
  static char sign(Token.Gap gap) {
    return switch (gap) {
      case NONE -> '=';
      case JOINT -> '-';
      case SPACE -> ' ';
      case BREAK -> '.';
    };
  }

  /** Everything that is compared of the tokens of a text, as one text. */
  public static String print(String text) {
    StringBuilder out = new StringBuilder();
    for (Token token : new Tokens().of(text)) {
      out.append(sign(token.gap()))
          .append(token.word().folded())
          .append('|')
          .append(token.word().exact())
          .append('|')
          .append(token.start())
          .append('|')
          .append(token.end())
          .append('|')
          .append(Integer.toUnsignedString(token.word().hash()))
          .append('\n');
    }
    return out.toString();
  }
}
