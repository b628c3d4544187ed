package vn.minhbach.model;

import static java.util.Objects.requireNonNull;

/**
 * A text in Vietnamese and, where somebody wrote it, in English.
 *
 * @param vi never blank
 * @param en empty where there is no English text
 */
public record Localized(String vi, String en) {

  public Localized {
    requireNonNull(vi);
    requireNonNull(en);
  }

  /**
   * The text in {@code language}: in another than Vietnamese the English one, which Vietnamese
   * stands in for where nobody wrote it.
   */
  public String in(Language language) {
    return language == Language.VI || en.isEmpty() ? vi : en;
  }
}
