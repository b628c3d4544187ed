package vn.minhbach.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations, searched both ways: where a text has {@code NSNN}, it can be found by <i>ngân sách
 * nhà nước</i>, and the reverse.
 */
public final class Glossary {

  /** A longer meaning is an explanation, not a name. */
  private static final int WORDS = 8;

  /** {@code BC-UBND} has two, {@code DTTS & MN} is not looked for. */
  private static final int PARTS = 3;

  private final Map<String, List<Token>> meanings = new HashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(List<Token> meaning, List<Token> shortForm) {}

  /**
   * Takes the abbreviations.
   *
   * @param meaningByShortForm as printed: case matters in a short form
   */
  public Glossary(Map<String, String> meaningByShortForm) {
    Tokens tokens = new Tokens();
    meaningByShortForm.forEach(
        (shortForm, explained) -> {
          List<Token> meaning = tokens.of(explained.replaceAll("\\(.*?\\)", " "));
          List<Token> written = tokens.of(shortForm);
          if (meaning.size() > 1 && meaning.size() <= WORDS && sideBySide(meaning)) {
            meanings.put(key(written, 0, written.size()), meaning);
            byFirstWord
                .computeIfAbsent(meaning.get(0).word().exact(), first -> new ArrayList<>())
                .add(new Entry(meaning, written));
          }
        });
  }

  private static boolean sideBySide(List<Token> meaning) {
    return meaning.stream().skip(1).allMatch(token -> token.gap() == Token.Gap.SPACE);
  }

  /** What else a text says: each abbreviation or meaning in it replaced by the other. */
  List<List<Token>> otherWords(List<Token> tokens) {
    List<List<Token>> others = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int end = i + 1; end <= tokens.size() && end <= i + PARTS; end++) {
        List<Token> meaning = meanings.get(key(tokens, i, end));
        if (meaning != null) {
          others.add(replaced(tokens, i, end, meaning));
        }
        if (end == tokens.size() || isApart(tokens.get(end))) {
          break;
        }
      }
      for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).word().exact(), List.of())) {
        if (stands(entry.meaning(), tokens, i)) {
          others.add(replaced(tokens, i, i + entry.meaning().size(), entry.shortForm()));
        }
      }
    }
    return others;
  }

  private static boolean isApart(Token token) {
    return token.gap() == Token.Gap.SPACE || token.gap() == Token.Gap.BREAK;
  }

  private static String key(List<Token> tokens, int from, int to) {
    if (to == from + 1) {
      return tokens.get(from).word().surface();
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i == from ? "" : "/").append(tokens.get(i).word().surface());
    }
    return key.toString();
  }

  private static boolean stands(List<Token> meaning, List<Token> tokens, int at) {
    if (at + meaning.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < meaning.size(); i++) {
      Token token = tokens.get(at + i);
      if (token.gap() != Token.Gap.SPACE
          || !token.word().exact().equals(meaning.get(i).word().exact())) {
        return false;
      }
    }
    return true;
  }

  /** The other words between their neighbours, so that pairs across the seam are found too. */
  private static List<Token> replaced(List<Token> tokens, int from, int to, List<Token> by) {
    List<Token> window = new ArrayList<>();
    if (from > 0 && tokens.get(from).gap() == Token.Gap.SPACE) {
      window.add(tokens.get(from - 1));
    }
    for (Token token : by) {
      Token.Gap gap = token == by.get(0) ? tokens.get(from).gap() : token.gap();
      window.add(new Token(token.word(), 0, 0, gap));
    }
    if (to < tokens.size() && tokens.get(to).gap() == Token.Gap.SPACE) {
      window.add(tokens.get(to));
    }
    return window;
  }
}
