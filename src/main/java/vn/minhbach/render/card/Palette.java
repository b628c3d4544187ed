package vn.minhbach.render.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.colour.Colour;
import vn.minhbach.colour.Scheme;
import vn.minhbach.render.paint.ColourTable;

/** The colours of a card: those of the style sheet in daylight. */
final class Palette {

  static final Color PAPER = new Color(0xfbfaf7);
  static final Color INK = new Color(0x1e242a);
  static final Color QUIET = new Color(0x555f69);
  static final Color LINE = new Color(0xdad6cc);
  static final Color GOLD = new Color(0xe0a100);
  static final Color WHITE = new Color(0xffffff);

  /** The publisher's colour, as it can be read on paper. */
  final Color brand;

  /** The same, faint. */
  final Color shade;

  Palette(Colour chosen) {
    brand = new Color(Scheme.light(chosen).link().rgb());
    shade = ColourTable.mixed(WHITE, brand, 3);
  }

  ColourTable table() {
    List<Color> colours =
        new ArrayList<>(List.of(PAPER, INK, QUIET, LINE, brand, GOLD, WHITE, shade));
    for (Color colour : List.of(INK, QUIET, brand, GOLD)) {
      colours.addAll(ColourTable.between(PAPER, colour));
    }
    colours.addAll(ColourTable.between(brand, WHITE));
    return new ColourTable(colours);
  }
}
