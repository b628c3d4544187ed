package vn.minhbach.render.card;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.minhbach.page.Card;
import vn.minhbach.render.paint.Canvas;
import vn.minhbach.render.paint.Typeface;
import vn.minhbach.theme.Theme;

/** Draws cards: from the top where and what, the figures, their period, and who says it. */
final class CardPainter {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final double LEFT = 72;
  private static final double RIGHT = WIDTH - LEFT;
  private static final double ROOM = RIGHT - LEFT;
  private static final double TOP = 116;
  private static final double BOTTOM = 506;
  private static final double RULE = 526;

  /** Where letters stand in their line: the rest is for marks below. */
  private static final double BASELINE = 1.02;

  private final Palette palette;
  private final Canvas canvas;

  /** A logo is the portal's sign in place of ours, and SVG can't be drawn here. */
  private final boolean signed;

  private final Typeface regular = Typeface.regular();
  private final Typeface bold = Typeface.bold();

  CardPainter(Theme theme) {
    palette = new Palette(theme.colour());
    canvas = new Canvas(WIDTH, HEIGHT, palette.table());
    signed = theme.logo().isEmpty();
  }

  /** Draws {@code card} and writes it as PNG. */
  void paint(Card card, OutputStream out) throws IOException {
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, 14), palette.brand);
    canvas.fill(new Rectangle2D.Double(LEFT, 0, 96, 14), Palette.GOLD);
    double top = eyebrow(card.eyebrow());
    double bottom = BOTTOM - notes(card.notes());
    if (card.values().isEmpty()) {
      TextBlock title = TextBlock.fit(bold, card.title(), ROOM, 6, bottom - top, 72, 34);
      // A short title stands a little above the middle, not stuck to the top.
      draw(title, LEFT, top + Math.max(0, bottom - top - title.height()) * 0.3, Palette.INK);
    } else if (card.values().size() == 1) {
      TextBlock title = TextBlock.fit(bold, card.title(), ROOM, 3, 158, 52, 34);
      draw(title, LEFT, top, Palette.INK);
      figure(card.values().get(0), top + title.height(), bottom);
    } else {
      TextBlock title = TextBlock.fit(bold, card.title(), ROOM, 2, 122, 46, 32);
      draw(title, LEFT, top, Palette.INK);
      table(card.values(), top + title.height() + 14, bottom);
    }
    footer(card);
    canvas.writeTo(out);
  }

  /** Gives where the rest begins. */
  private double eyebrow(String text) {
    if (text.isEmpty()) {
      return 60;
    }
    draw(TextBlock.line(bold, text, ROOM, 30, 24), LEFT, 63, palette.brand);
    return TOP;
  }

  /** Draws them from the bottom up and gives their height. */
  private double notes(List<String> notes) {
    double height = 0;
    for (int i = notes.size() - 1; i >= 0; i--) {
      TextBlock note = TextBlock.fit(regular, notes.get(i), ROOM, 3, 125, 30, 25);
      height += note.height();
      draw(note, LEFT, BOTTOM - height, Palette.QUIET);
    }
    return height == 0 ? 0 : height + 10;
  }

  private void figure(Card.Value value, double top, double bottom) {
    TextBlock label = TextBlock.line(regular, value.label(), ROOM, 30, 24);
    double room = bottom - top - 16 - label.height();
    TextBlock text = TextBlock.fit(bold, value.text(), ROOM, 2, room, 118, 34);
    double y = bottom - text.height();
    draw(text, LEFT, y, palette.brand);
    // Figures are lower than capitals with marks: the label may come a little closer.
    draw(label, LEFT, y - label.height() + text.size() * 0.06, Palette.QUIET);
  }

  private void table(List<Card.Value> values, double top, double bottom) {
    double row = Math.min(64, (bottom - top) / values.size());
    double y = top;
    for (Card.Value value : values) {
      canvas.fill(new Rectangle2D.Double(LEFT, y, ROOM, 1.5), Palette.LINE);
      TextBlock text = TextBlock.fit(bold, value.text(), ROOM * 0.55, 2, row - 6, 32, 21);
      double room = ROOM - text.width() - 32;
      TextBlock label = TextBlock.fit(regular, value.label(), room, 2, row - 6, 28, 21);
      draw(label, LEFT, y + (row - label.height()) / 2, Palette.INK);
      drawRight(text, y + (row - text.height()) / 2, palette.brand);
      y += row;
    }
  }

  private void footer(Card card) {
    double sign = signed ? 60 : 0;
    if (signed) {
      icon(LEFT, 550, 44);
    }
    canvas.fill(new Rectangle2D.Double(LEFT, RULE, ROOM, 2), Palette.LINE);
    TextBlock portal = TextBlock.line(bold, card.portal(), ROOM / 2 - sign, 30, 20);
    draw(portal, LEFT + sign, 572 - portal.height() / 2, Palette.INK);
    double room = ROOM - sign - portal.width() - 48;
    TextBlock source = TextBlock.fit(regular, card.source(), room, 2, 66, 24, 20);
    drawRight(source, 572 - source.height() / 2, Palette.QUIET);
  }

  /** The portal's sign, as in {@code assets/icon.svg}. */
  private void icon(double x, double y, double size) {
    double unit = size / 32;
    canvas.fill(new RoundRectangle2D.Double(x, y, size, size, 14 * unit, 14 * unit), palette.brand);
    canvas.fill(polygon(x, y, unit, 8, 5, 19, 5, 24, 10, 24, 27, 8, 27), Palette.WHITE);
    canvas.fill(polygon(x, y, unit, 19, 5, 19, 10, 24, 10), palette.shade);
    canvas.fill(polygon(x, y, unit, 11, 12, 21, 12, 21, 14, 11, 14), palette.shade);
    canvas.fill(polygon(x, y, unit, 11, 22, 18, 22, 18, 24, 11, 24), palette.shade);
    canvas.fill(polygon(x, y, unit, 11, 16, 21, 16, 21, 20, 11, 20), Palette.GOLD);
  }

  private static Path2D polygon(double x, double y, double unit, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(x + points[0] * unit, y + points[1] * unit);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(x + points[i] * unit, y + points[i + 1] * unit);
    }
    path.closePath();
    return path;
  }

  private void draw(TextBlock block, double x, double top, Color colour) {
    double y = top + block.size() * BASELINE;
    for (String line : block.lines()) {
      canvas.write(line, block.face(), block.size(), x, y, colour);
      y += block.lineHeight();
    }
  }

  private void drawRight(TextBlock block, double top, Color colour) {
    double y = top + block.size() * BASELINE;
    for (String line : block.lines()) {
      canvas.write(line, block.face(), block.size(), RIGHT - block.width(line), y, colour);
      y += block.lineHeight();
    }
  }
}
