package vn.minhbach.render.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/** What cards are drawn on, one after another: making a canvas takes longer than clearing it. */
final class Canvas {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  private final byte[] rows = new byte[HEIGHT * (WIDTH + 1)];
  private final Palette palette;
  private final Graphics2D graphics = image.createGraphics();

  /**
   * @param palette the colours that are drawn with
   */
  Canvas(Palette palette) {
    this.palette = palette;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /**
   * Writes {@code text} on the line at {@code y}, from {@code x} to the right.
   *
   * <p>Letters stand on whole pixels, so that the same letter is the same picture: the file is a
   * quarter smaller.
   */
  void write(String text, Typeface face, double size, double x, double y, Color colour) {
    double em = size / 1000;
    graphics.setColor(colour);
    face.write(
        text,
        (outline, at, scale) ->
            graphics.fill(
                new AffineTransform(
                        scale * em, 0, 0, -scale * em, Math.rint(x + at * em), Math.rint(y))
                    .createTransformedShape(outline)));
  }

  /** Writes what stands on it as PNG. */
  void writeTo(OutputStream out) throws IOException {
    int pixel = 0;
    for (int y = 0; y < HEIGHT; y++) {
      int row = y * (WIDTH + 1) + 1;
      for (int x = 0; x < WIDTH; x++) {
        rows[row + x] = palette.index(pixels[pixel++]);
      }
    }
    Png.write(WIDTH, HEIGHT, palette.bytes(), rows, out);
  }
}
