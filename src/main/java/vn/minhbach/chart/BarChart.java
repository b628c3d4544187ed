package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures of one unit below each other, each with a bar. */
public final class BarChart {

  private static final int BAR = 12;

  private BarChart() {}

  /**
   * A figure.
   *
   * @param rest whether it is only what is left of a whole, and nobody stated it
   */
  public record Item(String label, String printed, Extent extent, boolean rest) {}

  /**
   * Draws them in the order given.
   *
   * @param whole what all of them are parts of; a frame of its length is drawn around each bar
   */
  public static Picture draw(List<Item> items, Optional<Extent> whole) {
    Sheet sheet = new Sheet();
    List<Extent> extents = new ArrayList<>(items.stream().map(Item::extent).toList());
    whole.ifPresent(extents::add);
    // Without ticks to be read a scale need not end at a round number.
    Scale scale =
        Scale.of(extents, true, Bars.start(extents), Bars.end(extents, Picture.WIDTH))
            .exactly(extents);
    Bars bars = new Bars(sheet, scale);
    for (Item item : items) {
      sheet.entry(0, item.label(), item.printed());
      double top = sheet.bottom() + 2;
      double foot = top + BAR;
      whole.ifPresent(w -> sheet.box(Role.WHOLE, scale.base(), top, scale.at(w.greatest()), foot));
      bars.result(item.extent(), item.rest(), top, foot);
      sheet.line(Role.AXIS, scale.base(), top - 2, scale.base(), foot + 2);
      sheet.down(BAR + 12);
    }
    return sheet.picture();
  }
}
