package vn.minhbach.render.paint;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The few colours that a picture is stored in: flat ones, and the steps between each and its ground
 * that letters have at their edges.
 */
public final class ColourTable {

  /** More are not seen, and make the file larger. */
  private static final int STEPS = 8;

  private static final int BITS = 5;

  private final List<Color> colours;

  /** The nearest colour of each of the 32 x 32 x 32 that are told apart. */
  private final byte[] nearest = new byte[1 << 3 * BITS];

  public ColourTable(List<Color> colours) {
    this.colours = List.copyOf(colours);
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = (byte) nearest(middle(i >> 2 * BITS), middle(i >> BITS), middle(i));
    }
    // The colours themselves are met exactly, though they stand at the edge of their cell.
    for (int i = 0; i < colours.size(); i++) {
      nearest[cell(colours.get(i).getRGB())] = (byte) i;
    }
  }

  /** The steps between two colours, for the edges of the one on the other. */
  public static List<Color> between(Color ground, Color colour) {
    return IntStream.range(1, STEPS).mapToObj(step -> mixed(ground, colour, step)).toList();
  }

  /** The colour {@code step} eighths of the way from {@code ground} to {@code colour}. */
  public static Color mixed(Color ground, Color colour, int step) {
    return new Color(
        mixed(ground.getRed(), colour.getRed(), step),
        mixed(ground.getGreen(), colour.getGreen(), step),
        mixed(ground.getBlue(), colour.getBlue(), step));
  }

  private static int mixed(int from, int to, int step) {
    return from + Math.round((to - from) * step / (float) STEPS);
  }

  private static int middle(int cell) {
    int bits = 8 - BITS;
    return (cell & (1 << BITS) - 1) << bits | 1 << bits - 1;
  }

  private static int cell(int rgb) {
    int drop = 8 - BITS;
    return (rgb >> 16 + drop & 31) << 2 * BITS | (rgb >> 8 + drop & 31) << BITS | rgb >> drop & 31;
  }

  private int nearest(int red, int green, int blue) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      Color colour = colours.get(i);
      int r = colour.getRed() - red;
      int g = colour.getGreen() - green;
      int b = colour.getBlue() - blue;
      int distance = r * r + g * g + b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** The index of the colour nearest to {@code rgb}. */
  byte index(int rgb) {
    return nearest[cell(rgb)];
  }

  /** Red, green and blue of each colour. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * colours.size()];
    for (int i = 0; i < colours.size(); i++) {
      bytes[3 * i] = (byte) colours.get(i).getRed();
      bytes[3 * i + 1] = (byte) colours.get(i).getGreen();
      bytes[3 * i + 2] = (byte) colours.get(i).getBlue();
    }
    return bytes;
  }
}
