package vn.minhbach.figure;

import java.util.Set;

/** Reads the unit that stands at a place in a figure. */
final class UnitParser {

  /** Words that go on with the figure, or begin a clause, and are never part of a unit. */
  private static final Set<String> NOT_UNITS =
      Set.of("trở", "đến", "so", "với", "đạt", "tăng", "giảm", "chiếm");

  private final String text;
  private final Tokens tokens;

  UnitParser(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * The unit that stands here, or {@link Unit#NONE} if no word does.
   *
   * @throws Refusal if the words are not a unit
   */
  Unit unit() {
    Token first = tokens.peek();
    if (!isWord(0)) {
      return Unit.NONE;
    }
    Token last = tokens.next();
    while (isWord(0) || ((tokens.peek().is(",") || tokens.peek().is("/")) && isWord(1))) {
      last = tokens.next();
    }
    return UnitGrammar.read(text.substring(first.start(), last.end()))
        .orElseThrow(() -> Refusal.unreadable(first.column()));
  }

  private boolean isWord(int ahead) {
    Token token = tokens.peek(ahead);
    return token.is(Token.Type.WORD) && !NOT_UNITS.contains(token.text());
  }
}
