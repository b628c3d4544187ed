package vn.minhbach.page;

import java.util.List;

/**
 * What one edition of a report changed of the edition before it.
 *
 * @param from the earlier edition
 * @param to the later one
 * @param released the day of its release
 */
public record ChangesPage(Head head, Link from, Link to, String released, List<Item> changes)
    implements Page {

  public ChangesPage {
    changes = List.copyOf(changes);
  }

  /**
   * A change.
   *
   * @param place in words, linked to where it is
   * @param correction that announced it; null where it is an addition
   */
  public record Item(Link place, Difference difference, CorrectionView correction) {}
}
