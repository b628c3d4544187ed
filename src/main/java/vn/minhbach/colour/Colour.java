package vn.minhbach.colour;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen, in sRGB.
 *
 * @param rgb red, green and blue, a byte each
 */
public record Colour(int rgb) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  public Colour {
    rgb &= 0xffffff;
  }

  /** The colour that is written {@code #0b5563}; none where that is no colour. */
  public static Optional<Colour> read(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
        : Optional.empty();
  }

  /** How much light it sends, from 0 to 1: WCAG's relative luminance. */
  double luminance() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
  }

  /** Light of one primary, from 0 to 1, whose byte begins at bit {@code shift}. */
  double linear(int shift) {
    double byteValue = (rgb >> shift & 255) / 255.0;
    return byteValue <= 0.04045 ? byteValue / 12.92 : Math.pow((byteValue + 0.055) / 1.055, 2.4);
  }

  /** WCAG's contrast of the two, from 1 to 21. */
  public double contrast(Colour other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** {@code #0b5563}. */
  @Override
  public String toString() {
    return "#%06x".formatted(rgb);
  }
}
