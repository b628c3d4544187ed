package vn.minhbach.source;

import java.text.Normalizer;

/** Brings text into Unicode's composed form, NFC, in which each Vietnamese letter is one code. */
public final class Composed {

  /** The first mark that is put over the letter before it. */
  private static final char MARKS = 0x300;

  private Composed() {}

  /** {@code text} in NFC. */
  public static String of(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether it holds nothing but letters and signs that NFC leaves as they are; most texts do. */
  private static boolean isPlain(String text) {
    for (char c : text.toCharArray()) {
      boolean letter = c < MARKS || c >= 0x1e00 && c <= 0x1eff;
      boolean sign = c >= 0x2002 && c <= 0x20cf;
      if (!letter && !sign) {
        return false;
      }
    }
    return true;
  }
}
