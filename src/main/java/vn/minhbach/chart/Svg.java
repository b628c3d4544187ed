package vn.minhbach.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a picture as SVG 1.1, its colours by class. */
public final class Svg {

  private Svg() {}

  /** The picture as a part of a page, whose style sheet holds {@link #rules()}. */
  public static String inPage(Picture picture, String id, String title, String description) {
    return open(
            picture, "class=\"chart\" role=\"img\" aria-labelledby=\"%s-t %s-d\"".formatted(id, id))
        + "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
            .formatted(id, text(title), id, text(description))
        + marks(picture)
        + "</svg>";
  }

  /** The picture beside figures that say the same, for the eye alone. */
  public static String besideFigures(Picture picture) {
    return open(picture, "class=\"chart\" aria-hidden=\"true\"") + marks(picture) + "</svg>";
  }

  /** The picture as a file of its own, on light and dark ground. */
  public static String file(Picture picture, String title, String description) {
    return open(
            picture,
            "xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\""
                + " width=\"%d\" height=\"%d\""
                    .formatted(2 * picture.width(), 2 * picture.height()))
        + "<title>%s</title><desc>%s</desc>".formatted(text(title), text(description))
        + "<style>"
        + style()
        + "</style><path fill=\"var(--ground)\" d=\"M0 0H%dV%dH0z\"/>"
            .formatted(picture.width(), picture.height())
        + marks(picture)
        + "</svg>\n";
  }

  private static String style() {
    return ":root{%s}@media(prefers-color-scheme:dark){:root{%s}}"
            .formatted(declared(false), declared(true))
        + ".chart{font:"
        + Picture.LETTERS
        + "px system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",Arial,sans-serif}"
        + String.join("", rules());
  }

  private static String declared(boolean onDark) {
    return Arrays.stream(Ink.values())
        .map(ink -> ink.declared(onDark))
        .collect(Collectors.joining(";"));
  }

  /** How each role looks, in rules of a style sheet. */
  public static List<String> rules() {
    return Arrays.stream(Role.values())
        .map(
            role ->
                ".chart%s{%s}"
                    .formatted(
                        role.className().isEmpty() ? " text" : " ." + role.className(), role.css()))
        .toList();
  }

  private static String open(Picture picture, String attributes) {
    return "<svg viewBox=\"0 0 %d %d\" %s>"
        .formatted(picture.width(), picture.height(), attributes);
  }

  private static String marks(Picture picture) {
    return picture.marks().stream().map(Svg::mark).collect(Collectors.joining());
  }

  private static String mark(Mark mark) {
    String role =
        mark.role().className().isEmpty() ? "" : " class=\"" + mark.role().className() + "\"";
    if (mark instanceof Mark.Line line) {
      return "<path%s d=\"%s\"/>".formatted(role, path(line.points()));
    }
    if (mark instanceof Mark.Shape shape) {
      String holes = shape.rings().size() > 1 ? " fill-rule=\"evenodd\"" : "";
      String path =
          shape.rings().stream().map(ring -> path(ring) + "z").collect(Collectors.joining());
      return "<path%s%s d=\"%s\"/>".formatted(role, holes, path);
    }
    if (mark instanceof Mark.Dot dot) {
      return "<circle%s cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
          .formatted(
              role, number(dot.centre().x()), number(dot.centre().y()), number(dot.radius()));
    }
    Mark.Words words = (Mark.Words) mark;
    String anchor =
        switch (words.anchor()) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        };
    return "<text%s%s x=\"%s\" y=\"%s\">%s</text>"
        .formatted(
            role, anchor, number(words.at().x()), number(words.at().y()), text(words.text()));
  }

  /** Steps from point to point, each in tenths, so that no error adds up. */
  private static String path(List<Point> points) {
    StringBuilder path = new StringBuilder();
    long x = 0;
    long y = 0;
    for (Point point : points) {
      long nextX = tenths(point.x());
      long nextY = tenths(point.y());
      if (path.isEmpty()) {
        path.append('M').append(tenth(nextX)).append(' ').append(tenth(nextY));
      } else if (nextY == y) {
        path.append('h').append(tenth(nextX - x));
      } else if (nextX == x) {
        path.append('v').append(tenth(nextY - y));
      } else {
        path.append('l').append(tenth(nextX - x));
        path.append(nextY < y ? "" : " ").append(tenth(nextY - y));
      }
      x = nextX;
      y = nextY;
    }
    return path.toString();
  }

  private static long tenths(double number) {
    return Math.round(number * 10);
  }

  private static String tenth(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return sign + (whole == 0 && rest != 0 ? "" : whole) + (rest == 0 ? "" : "." + rest);
  }

  /** A number with one decimal, where it has one. */
  static String number(double number) {
    return tenth(tenths(number));
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
