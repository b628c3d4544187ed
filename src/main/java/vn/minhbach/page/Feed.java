package vn.minhbach.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What is new, for programs that follow it.
 *
 * @param address of the page that it belongs to
 * @param entries the newest first
 */
public record Feed(String address, String title, String description, List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /** The day of the newest entry; Atom wants one where there is none as well. */
  public LocalDate updated() {
    return entries.isEmpty() ? LocalDate.EPOCH : entries.get(0).date();
  }

  /**
   * Something new.
   *
   * @param id the address by which it is known for ever
   * @param link where it is read
   * @param date the day that it bears; reports bear no time
   * @param author who says it
   */
  public record Entry(
      String id, String title, String link, LocalDate date, String summary, String author) {}
}
