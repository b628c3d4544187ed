package vn.minhbach.intake;

/** Words of others on one line. */
public final class OneLine {

  private OneLine() {}

  /** The words with one space between them, whatever stands there. */
  public static String of(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
