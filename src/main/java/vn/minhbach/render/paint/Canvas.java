package vn.minhbach.render.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What pictures of one size are drawn on, one after another: making a canvas takes longer than
 * clearing it.
 */
public final class Canvas {

  private final int width;
  private final int height;
  private final ColourTable colours;
  private final BufferedImage image;
  private final int[] pixels;
  private final byte[] rows;
  private final Graphics2D graphics;

  /**
   * A black one.
   *
   * @param colours that the pictures are stored in
   */
  public Canvas(int width, int height, ColourTable colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.rows = new byte[height * (width + 1)];
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  public void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /**
   * Writes {@code text} on the line at {@code y}, from {@code x} to the right.
   *
   * <p>Letters stand on whole pixels, so that the same letter is the same picture: the file is a
   * quarter smaller.
   */
  public void write(String text, Typeface face, double size, double x, double y, Color colour) {
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
  public void writeTo(OutputStream out) throws IOException {
    int pixel = 0;
    int colour = pixels[0];
    byte index = colours.index(colour);
    for (int y = 0; y < height; y++) {
      int row = y * (width + 1) + 1;
      for (int x = 0; x < width; x++) {
        // Most pixels are as the one before.
        if (pixels[pixel] != colour) {
          colour = pixels[pixel];
          index = colours.index(colour);
        }
        rows[row + x] = index;
        pixel++;
      }
    }
    Png.write(width, height, colours.bytes(), rows, out);
  }
}
