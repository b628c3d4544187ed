package vn.minhbach.model;

/** An abbreviation and what it stands for: {@code UBND}, Ủy ban nhân dân. */
public record Abbreviation(String shortForm, Localized meaning) {

  /** Whether {@code text} uses it, as a word of its own. */
  public boolean occursIn(String text) {
    for (int at = text.indexOf(shortForm); at >= 0; at = text.indexOf(shortForm, at + 1)) {
      int end = at + shortForm.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
