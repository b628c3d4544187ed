package vn.minhbach.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared: folded, so that tones and marks need not be typed, and exactly, so that a
 * word typed with them finds its own spelling first. {@code assets/search.js} has the same two
 * functions; a test compares them.
 */
public final class Spelling {

  private Spelling() {}

  /** Whether {@code c} is part of a word: a Latin letter, or a mark on one. */
  static boolean isLetter(char c) {
    if (c < 0xC0) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return c <= 0x24F ? c != 0xD7 && c != 0xF7 : isMark(c) || (c >= 0x1E00 && c <= 0x1EFF);
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private static boolean isTone(char c) {
    return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
  }

  /**
   * Without tones and marks, in lower case, {@code đ} as {@code d}: {@code Đồng} is {@code dong}.
   */
  public static String fold(String word) {
    String letters = decompose(word);
    StringBuilder folded = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (!isMark(c)) {
        folded.append(isD(c) ? 'd' : c);
      }
    }
    return folded.toString();
  }

  /** Vietnamese đ, and the letters of other languages that look like it and are typed for it. */
  private static boolean isD(char c) {
    return c == 'đ' || c == 'ð' || c == 'ɖ';
  }

  /**
   * In lower case with its marks, the tone moved to the end: {@code hoà} and {@code hòa} are one
   * word, for a syllable has one tone wherever it is put.
   */
  public static String exact(String word) {
    String letters = decompose(word);
    StringBuilder exact = new StringBuilder(letters.length());
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      (isTone(c) ? tones : exact).append(c);
    }
    return exact.append(tones).toString();
  }

  private static String decompose(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
  }
}
