package vn.minhbach.chart;

import java.util.Optional;

/**
 * The part that a mark plays in a picture, which decides how it looks.
 *
 * <p>What differs in meaning differs in form, not in colour alone: what is not one exact number is
 * pale and has an edge, what is vague has a broken one.
 */
public enum Role {
  /** A result: filled. */
  RESULT("r", Ink.LINK, null, 0, false),
  /** All between the ends of a range. */
  BAND("b", Ink.WEAK, Ink.LINK, 1.5, false),
  /** A result that the report itself calls inexact. */
  VAGUE("v", Ink.WEAK, Ink.LINK, 1.5, true),
  /** A point of a series that is not final. */
  HOLLOW("h", Ink.GROUND, Ink.LINK, 2, false),
  /** Points of a series, joined. */
  SERIES("l", null, Ink.LINK, 2, false),
  /** Points of a series, one of them expected only. */
  EXPECTED("d", null, Ink.LINK, 2, true),
  /** Where a number goes on without an end; where a range ends. */
  OPEN("o", null, Ink.LINK, 2, false),
  /** A target. */
  TARGET("t", null, Ink.INK, 3, false),
  /** Ground around a target, so that it is seen on a bar. */
  HALO("k", null, Ink.GROUND, 7, false),
  /** A target that the report itself calls inexact. */
  LOOSE("u", null, Ink.INK, 3, true),
  /** Where a target goes on, without an end or to its other end. */
  LIMIT("n", null, Ink.INK, 2, false),
  /** A whole that others are parts of, or what is left of it. */
  WHOLE("w", null, Ink.EDGE, 1, false),
  /** The axis. */
  AXIS("a", null, Ink.EDGE, 1, false),
  /** A line of the grid. */
  GRID("g", null, Ink.LINE, 1, false),
  /** An area beside the one that a map is about. */
  AREA("m", Ink.RAISED, Ink.EDGE, 1, false),
  /** What is read. */
  WORDS("", Ink.INK, null, 0, false),
  /** What is read beside it. */
  QUIET("q", Ink.QUIET, null, 0, false),
  /** What is read first. */
  STRONG("s", Ink.INK, null, 0, false);

  private final String name;
  private final Ink fill;
  private final Ink stroke;
  private final double width;
  private final boolean broken;

  Role(String name, Ink fill, Ink stroke, double width, boolean broken) {
    this.name = name;
    this.fill = fill;
    this.stroke = stroke;
    this.width = width;
    this.broken = broken;
  }

  public Optional<Ink> fill() {
    return Optional.ofNullable(fill);
  }

  public Optional<Ink> stroke() {
    return Optional.ofNullable(stroke);
  }

  /** Of its stroke, in units of the picture. */
  public double width() {
    return width;
  }

  /** Whether its stroke is broken. */
  public boolean broken() {
    return broken;
  }

  /** Its class in SVG; empty for the plainest. */
  String className() {
    return name;
  }

  /** Its declarations in a style sheet. */
  String css() {
    StringBuilder css = new StringBuilder("fill:" + (fill == null ? "none" : fill.css()));
    if (stroke != null) {
      css.append(";stroke:").append(stroke.css());
    }
    if (width > 1) {
      css.append(";stroke-width:").append(Svg.number(width));
    }
    if (broken) {
      css.append(";stroke-dasharray:").append(Picture.DASH).append(' ').append(Picture.DASH);
    }
    return this == STRONG ? css + ";font-weight:700" : css.toString();
  }
}
