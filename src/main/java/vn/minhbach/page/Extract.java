package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Report;

/**
 * A part of a portal that can be read by itself, without a network: an area, its own reports and
 * series, and what was found about them.
 *
 * @param area its page
 * @param roots addresses that it holds with all below them; each ends with a {@code /}
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
    Map<String, Set<String>> reports =
        site.catalog().reports().stream()
            .collect(
                Collectors.groupingBy(
                    report -> report.area().address(),
                    Collectors.mapping(Report::address, Collectors.toSet())));
    Map<String, Set<String>> findings =
        site.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.area().address(),
                    Collectors.mapping(finding -> finding.link().address(), Collectors.toSet())));
    return site.pages().of(AreaPage.class, reports::containsKey).stream()
        .map(Supplier::get)
        .map(
            area -> {
              String address = area.head().address();
              return new Extract(
                  area,
                  Stream.of(
                          Set.of(address + "chi-tieu/", ASSETS),
                          reports.get(address),
                          findings.getOrDefault(address, Set.of()))
                      .flatMap(Set::stream)
                      .collect(Collectors.toUnmodifiableSet()));
            })
        .toList();
  }

  /** Whether what stands at {@code address} is in it. */
  public boolean holds(String address) {
    return address.equals("/")
        || address.equals(area.head().address())
        || !address.contains(LIGHT) && isBelowRoot(address);
  }

  private boolean isBelowRoot(String address) {
    for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
      if (roots.contains(address.substring(0, slash + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Its pages out of {@code all}, and one at the top that says what it is. */
  Pages pages(PagesByAddress all) {
    Head head = area.head();
    List<String> below = new ArrayList<>(roots);
    below.add(head.address());
    return all.below(below, this::holds)
        .after(new ExtractPage(new Head("/", head.title(), head.description(), List.of()), area));
  }
}
