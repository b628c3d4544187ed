package vn.minhbach.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Cuts texts into words and numbers. Not for use by several threads at once: it remembers the words
 * that it has met, for a language has few and a country's reports repeat them.
 */
final class Tokens {

  private final Map<String, Token.Word> words = new HashMap<>();

  /** The tokens of {@code text}, composed (NFC) or not. */
  List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    int before = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean number = isDigit(c);
      if (!number && !Spelling.isLetter(c)) {
        i++;
        continue;
      }
      int end = number ? endOfNumber(text, i) : endOfWord(text, i);
      Token.Word word = word(text.substring(i, end), number);
      if (!word.folded().isEmpty()) {
        tokens.add(new Token(word, i, end, gap(text, before, i)));
        before = end;
      }
      i = end;
    }
    return tokens;
  }

  /** The words that were met, folded; not the numbers. */
  Stream<String> words() {
    return words.values().stream().map(Token.Word::folded);
  }

  private Token.Word word(String surface, boolean number) {
    if (number) {
      return Token.Word.number(surface);
    }
    return words.computeIfAbsent(surface, Token.Word::of);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Spelling.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Digits, with single points and commas between them. */
  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || (isPoint(text.charAt(end))
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private static Token.Gap gap(String text, int from, int to) {
    if (from < 0) {
      return Token.Gap.BREAK;
    }
    if (from == to) {
      return Token.Gap.NONE;
    }
    if (to - from == 1 && isJoint(text.charAt(from))) {
      return Token.Gap.JOINT;
    }
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return Token.Gap.BREAK;
      }
    }
    return Token.Gap.SPACE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || (c >= '\t' && c <= '\r')
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u202F'
        || c == '\u3000';
  }
}
