package vn.minhbach.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a segment of an address, and of a code that is used as one. */
public final class Slug {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /** The slug of some words: lower case, tones dropped, joined by hyphens; empty where none is. */
  public static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Whether {@code text} is lower-case ASCII letters and digits, joined by single hyphens. */
  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches();
  }
}
