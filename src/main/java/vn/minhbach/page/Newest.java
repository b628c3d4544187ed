package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Report;

/**
 * The reports that a list shows of many, so that no page grows with the portal: those of the latest
 * periods. The others stand on the pages of areas, and an area's page shows all of its own.
 *
 * @param shown the latest period first
 * @param all how many there are
 * @param parts by area; none where all are shown
 */
record Newest(List<Report> shown, int all, List<AreaReports.Part> parts) {

  /** As many as a weak network carries at once: some 260 KB, 18 KB compressed. */
  private static final int MOST = 500;

  /** The latest period first. */
  private static final Comparator<Report> NEWEST =
      Comparator.comparing((Report report) -> report.period().end())
          .reversed()
          .thenComparing(Report::address);

  Newest {
    shown = List.copyOf(shown);
    parts = List.copyOf(parts);
  }

  /**
   * The reports of the area at {@code address} and of the areas below it; of all areas: {@code /}.
   */
  static Newest of(AreaReports reports, String address) {
    List<Report> all = sorted(reports.of(address).stream());
    if (all.size() <= MOST) {
      return new Newest(all, all.size(), List.of());
    }
    List<Report> own = reports.own(address);
    List<Report> below = new ArrayList<>(all);
    below.removeIf(report -> report.area().address().equals(address));
    Stream<Report> newest = below.stream().limit(Math.max(0, MOST - own.size()));
    return new Newest(
        sorted(Stream.concat(own.stream(), newest)), all.size(), reports.parts(address));
  }

  /** At most {@code most} of {@code reports}. */
  static List<Report> of(List<Report> reports, int most) {
    return reports.stream().sorted(NEWEST).limit(most).toList();
  }

  private static List<Report> sorted(Stream<Report> reports) {
    return reports.sorted(NEWEST).toList();
  }

  /** Where the others are. */
  Elsewhere elsewhere(Wording wording) {
    return shown.size() == all
        ? Elsewhere.NONE
        : new Elsewhere(
            wording.get("reports.some", wording.count(shown.size()), wording.count(all)),
            pages(parts, wording));
  }

  /** The pages that list reports, each with how many: {@code Tỉnh Lạng Sơn (165)}. */
  static List<Link> pages(List<AreaReports.Part> parts, Wording wording) {
    return parts.stream()
        .map(
            part ->
                new Link(
                    wording.get(
                        "reports.part",
                        wording.of(part.area().name()),
                        wording.count(part.reports().size())),
                    part.area().address()))
        .toList();
  }
}
