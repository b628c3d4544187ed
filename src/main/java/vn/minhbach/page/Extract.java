package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a portal that can be read by itself, without a network: an area, its own reports and
 * series, and what was found about them.
 *
 * @param area its page
 * @param roots addresses that it holds with all below them
 */
public record Extract(AreaPage area, Set<String> roots) {

  private static final String ASSETS = "/assets/";

  /** Light pages are for frames of other sites. */
  private static final String LIGHT = "/nhung/";

  public Extract {
    roots = Set.copyOf(roots);
  }

  /** One for each area that published reports of its own. */
  static List<Extract> of(Site site) {
    List<Extract> extracts = new ArrayList<>();
    for (Page page : site.pages()) {
      if (page instanceof AreaPage area && !area.download().isEmpty()) {
        extracts.add(new Extract(area, roots(area.head().address(), site)));
      }
    }
    return extracts;
  }

  private static Set<String> roots(String area, Site site) {
    Stream<String> reports =
        site.pages().stream()
            .filter(ReportPage.class::isInstance)
            .map(ReportPage.class::cast)
            .filter(report -> report.area().address().equals(area))
            .map(report -> report.head().address());
    Stream<String> findings =
        site.findings().stream()
            .filter(finding -> finding.area().address().equals(area))
            .map(finding -> finding.link().address());
    return Stream.of(Stream.of(area + "chi-tieu/", ASSETS), reports, findings)
        .flatMap(addresses -> addresses)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether what stands at {@code address} is in it. */
  public boolean holds(String address) {
    return address.equals("/")
        || address.equals(area.head().address())
        || !address.contains(LIGHT) && roots.stream().anyMatch(address::startsWith);
  }

  /** Its pages, and one at the top that says what it is. */
  List<Page> pages(Site site) {
    List<Page> pages = new ArrayList<>();
    Head head = area.head();
    pages.add(new ExtractPage(new Head("/", head.title(), head.description(), List.of()), area));
    site.pages().stream()
        .filter(page -> !page.head().address().equals("/") && holds(page.head().address()))
        .forEach(pages::add);
    return pages;
  }
}
