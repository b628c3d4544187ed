package vn.minhbach.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a printed figure into tokens.
 *
 * <p>It walks over the text as given, not over a composed copy, so that columns point into what the
 * data officer sees; each word is composed for itself.
 */
final class Lexer {

  /** Letters that a 2 or 3 makes a square or a cube. */
  private static final Set<String> LENGTHS = Set.of("m", "km");

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** All tokens of {@code text}, the last one {@link Token.Type#END}. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (!tokens.get(tokens.size() - 1).is(Token.Type.END));
    return tokens;
  }

  private Token next() {
    while (at < text.length() && Words.isSpace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Token.Type.END, "", at, at);
    }
    char first = text.charAt(at);
    if (isDigit(at)) {
      return number();
    }
    if (isLetter(at) || (first == '^' && isLetter(at + 1))) {
      return word();
    }
    int start = at++;
    if ((first == '<' || first == '>') && is('=', at)) {
      at++;
    }
    boolean unit = first == '%' || first == '‰';
    return new Token(
        unit ? Token.Type.WORD : Token.Type.SIGN, text.substring(start, at), start, at);
  }

  /** A point or comma belongs to a number only between two digits. */
  private Token number() {
    int start = at;
    while (isDigit(at) || ((is('.', at) || is(',', at)) && isDigit(at + 1))) {
      at++;
    }
    return new Token(Token.Type.NUMBER, text.substring(start, at), start, at);
  }

  private Token word() {
    int start = at++;
    while (isLetter(at)) {
      at++;
    }
    if (LENGTHS.contains(Words.fold(text.substring(start, at))) && isPower(at)) {
      at++;
    }
    return new Token(Token.Type.WORD, Words.fold(text.substring(start, at)), start, at);
  }

  private boolean isPower(int index) {
    boolean plain = (is('2', index) || is('3', index)) && !isDigit(index + 1);
    return plain || is('²', index) || is('³', index);
  }

  /** ASCII alone: reports print no other digits, and a look-alike should be noticed. */
  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  /** A letter, or a mark that a decomposed letter carries. */
  private boolean isLetter(int index) {
    return index < text.length()
        && (Character.isLetter(text.charAt(index))
            || Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK);
  }

  private boolean is(char expected, int index) {
    return index < text.length() && text.charAt(index) == expected;
  }
}
