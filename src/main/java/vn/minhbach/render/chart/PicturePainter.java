package vn.minhbach.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.chart.Ink;
import vn.minhbach.chart.Mark;
import vn.minhbach.chart.Picture;
import vn.minhbach.chart.Point;
import vn.minhbach.chart.Role;
import vn.minhbach.render.paint.Canvas;
import vn.minhbach.render.paint.ColourTable;
import vn.minhbach.render.paint.Typeface;

/** Paints pictures on light ground, three pixels a unit: sharp in print and on every screen. */
final class PicturePainter {

  private static final int PIXELS = 3;

  private final Typeface regular = Typeface.regular();
  private final Typeface bold = Typeface.bold();
  private final ColourTable colours = colours();

  /** Writes {@code picture} as PNG. */
  void paint(Picture picture, OutputStream out) throws IOException {
    int width = picture.width() * PIXELS;
    int height = picture.height() * PIXELS;
    Canvas canvas = new Canvas(width, height, colours);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height), colour(Ink.GROUND));
    picture.marks().forEach(mark -> paint(mark, canvas));
    canvas.writeTo(out);
  }

  private static ColourTable colours() {
    List<Color> colours = new ArrayList<>();
    for (Ink ink : Ink.values()) {
      colours.add(colour(ink));
    }
    for (Ink ink : List.of(Ink.INK, Ink.QUIET, Ink.LINK, Ink.EDGE)) {
      colours.addAll(ColourTable.between(colour(Ink.GROUND), colour(ink)));
    }
    colours.addAll(ColourTable.between(colour(Ink.WEAK), colour(Ink.LINK)));
    colours.addAll(ColourTable.between(colour(Ink.RAISED), colour(Ink.EDGE)));
    return new ColourTable(colours);
  }

  private static Color colour(Ink ink) {
    return new Color(ink.light());
  }

  private void paint(Mark mark, Canvas canvas) {
    if (mark instanceof Mark.Words words) {
      write(words, canvas);
    } else {
      Shape shape =
          AffineTransform.getScaleInstance(PIXELS, PIXELS).createTransformedShape(shape(mark));
      Role role = mark.role();
      role.fill().ifPresent(ink -> canvas.fill(shape, colour(ink)));
      role.stroke()
          .ifPresent(ink -> canvas.fill(stroke(role).createStrokedShape(shape), colour(ink)));
    }
  }

  private static BasicStroke stroke(Role role) {
    float dash = Picture.DASH * PIXELS;
    return new BasicStroke(
        (float) role.width() * PIXELS,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        4,
        role.broken() ? new float[] {dash, dash} : null,
        0);
  }

  private static Shape shape(Mark mark) {
    if (mark instanceof Mark.Dot dot) {
      double r = dot.radius();
      return new Ellipse2D.Double(dot.centre().x() - r, dot.centre().y() - r, 2 * r, 2 * r);
    }
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    if (mark instanceof Mark.Line line) {
      add(line.points(), path);
    } else {
      for (List<Point> ring : ((Mark.Shape) mark).rings()) {
        add(ring, path);
        path.closePath();
      }
    }
    return path;
  }

  private static void add(List<Point> points, Path2D path) {
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
  }

  private void write(Mark.Words words, Canvas canvas) {
    Typeface face = words.role() == Role.STRONG ? bold : regular;
    String text = face.printable(words.text());
    double size = Picture.LETTERS * PIXELS;
    double width = face.width(text) * size / 1000;
    double x =
        words.at().x() * PIXELS
            - switch (words.anchor()) {
              case START -> 0;
              case MIDDLE -> width / 2;
              case END -> width;
            };
    Color colour = words.role().fill().map(PicturePainter::colour).orElseThrow();
    canvas.write(text, face, size, x, words.at().y() * PIXELS, colour);
  }
}
