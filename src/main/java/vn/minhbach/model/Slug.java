package vn.minhbach.model;

import java.util.regex.Pattern;

/** The form of a segment of an address, and of a code that is used as one. */
public final class Slug {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /** Whether {@code text} is lower-case ASCII letters and digits, joined by single hyphens. */
  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches();
  }
}
