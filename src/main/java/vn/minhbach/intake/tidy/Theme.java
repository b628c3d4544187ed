package vn.minhbach.intake.tidy;

import java.util.Comparator;
import vn.minhbach.model.Localized;

/**
 * What indicators are grouped by: a theme of the portal, and a report for each area.
 *
 * @param order among the themes of an import
 * @param code of the theme, and the name of a report's folder
 */
public record Theme(int order, String code, Localized name) implements Comparable<Theme> {

  private static final Comparator<Theme> ORDER =
      Comparator.comparingInt(Theme::order).thenComparing(Theme::code);

  @Override
  public int compareTo(Theme other) {
    return ORDER.compare(this, other);
  }
}
