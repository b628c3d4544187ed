package vn.minhbach.chart;

import java.util.List;

/**
 * A picture: marks in the order in which they are drawn.
 *
 * <p>It is as wide as a small phone, so that its letters, {@value #LETTERS} units high, are read
 * there without enlarging it.
 *
 * @param height in the same units as the width
 */
public record Picture(int width, int height, List<Mark> marks) {

  /** Of every picture with words. */
  public static final int WIDTH = 320;

  /** The size of letters. */
  public static final int LETTERS = 14;

  /** From one line of letters to the next: Vietnamese capitals bear two marks. */
  public static final int LINE = 19;

  /** How long the pieces of a broken line are, and the gaps. */
  public static final int DASH = 4;

  public Picture {
    marks = List.copyOf(marks);
  }
}
