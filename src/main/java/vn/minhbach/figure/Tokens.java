package vn.minhbach.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a list of tokens, which moves forward. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  Token peek() {
    return peek(0);
  }

  /** The token {@code ahead} places on; the end for ever after the last. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  /** Moves past {@code phrase}, words or signs separated by spaces, if it stands here. */
  boolean skip(String phrase) {
    String[] words = phrase.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).is(words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  /**
   * Moves past the phrase that stands here, and gives what it stands for.
   *
   * @param phrases none the beginning of another, since they are tried in no order
   */
  <T> Optional<T> skip(Map<String, T> phrases) {
    for (Map.Entry<String, T> phrase : phrases.entrySet()) {
      if (skip(phrase.getKey())) {
        return Optional.of(phrase.getValue());
      }
    }
    return Optional.empty();
  }

  Refusal unreadable() {
    return Refusal.unreadable(peek().column());
  }
}
