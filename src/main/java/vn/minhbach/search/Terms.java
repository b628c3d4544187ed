package vn.minhbach.search;

import java.util.List;

/**
 * The terms of a text: each word and number; each two words side by side; and what is written
 * together with numbers, such as a document's number, as a whole too.
 */
final class Terms {

  /** No document's number has more parts: {@code 68/2021/NĐ-CP} has four. */
  private static final int PARTS = 8;

  private Terms() {}

  /** Told of each term of a text. */
  interface Visitor {

    /**
     * A term.
     *
     * @param hash of its folded form
     * @param exact hash of its spelling
     */
    void term(int hash, int exact);
  }

  static void visit(List<Token> tokens, Visitor visitor) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      visitor.term(token.word().hash(), token.word().exactHash());
      if (i > 0 && token.gap() == Token.Gap.SPACE) {
        pair(tokens.get(i - 1).word(), token.word(), visitor);
      }
    }
    int from = 0;
    while (from < tokens.size()) {
      int to = endOfCompound(tokens, from);
      if (isCompound(tokens, from, to)) {
        compound(tokens.subList(from, to), visitor);
      }
      from = to;
    }
  }

  private static void pair(Token.Word first, Token.Word second, Visitor visitor) {
    if (!first.number() && !second.number()) {
      visitor.term(
          Hash.end(Hash.extend(Hash.extend(first.foldedState(), ' '), second.folded())),
          Hash.end(Hash.extend(Hash.extend(first.exactState(), ' '), second.exact())));
    }
  }

  private static int endOfCompound(List<Token> tokens, int from) {
    int to = from + 1;
    while (to < tokens.size() && isWithin(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean isWithin(Token token) {
    return token.gap() == Token.Gap.NONE || token.gap() == Token.Gap.JOINT;
  }

  /** {@code 29-KH/HU} and {@code QL13} are; {@code 54.861ha} is only a number and its unit. */
  private static boolean isCompound(List<Token> tokens, int from, int to) {
    if (to - from < 2 || to - from > PARTS) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).gap() == Token.Gap.JOINT || tokens.get(i).word().number()) {
        return true;
      }
    }
    return false;
  }

  private static void compound(List<Token> parts, Visitor visitor) {
    int hash = Hash.begin();
    for (int i = 0; i < parts.size(); i++) {
      hash = Hash.extend(i == 0 ? hash : Hash.extend(hash, '/'), parts.get(i).word().folded());
    }
    visitor.term(Hash.end(hash), 0);
  }
}
