package vn.minhbach.write;

/**
 * What became of a file since the site that was there before.
 *
 * @param path relative to the site's root, with {@code /}
 */
public record Change(Kind kind, String path) {

  /** How the file differs. */
  public enum Kind {
    ADDED('A'),
    MODIFIED('M'),
    DELETED('D');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    /** As version control prints it. */
    public char letter() {
      return letter;
    }
  }

  /** {@code M path}. */
  @Override
  public String toString() {
    return kind.letter() + " " + path;
  }
}
