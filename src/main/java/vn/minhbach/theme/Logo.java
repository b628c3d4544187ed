package vn.minhbach.theme;

import java.nio.file.Path;

/**
 * The publisher's sign.
 *
 * @param name it is published by: {@code logo.svg} or {@code logo.png}
 * @param width in the header, in CSS pixels
 * @param height in the header, in CSS pixels
 */
public record Logo(String name, Path file, int width, int height) {

  private static final int HIGHEST = 40;
  private static final int WIDEST = 200;

  /** A logo of these proportions, as large as the header has room for. */
  static Logo of(String name, Path file, double width, double height) {
    double scale = Math.min(HIGHEST / height, WIDEST / width);
    return new Logo(
        name,
        file,
        (int) Math.max(1, Math.round(width * scale)),
        (int) Math.max(1, Math.round(height * scale)));
  }
}
