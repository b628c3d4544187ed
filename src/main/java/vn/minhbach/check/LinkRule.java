package vn.minhbach.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.TextPage;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** A link to a page of the portal leads to one that there is. */
final class LinkRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Set<String> addresses = addresses(catalog);
    catalog.reports().forEach(r -> check(r.narrative(), r.place(), addresses, problems));
    catalog.pages().forEach(p -> check(p.narrative(), p.place(), addresses, problems));
  }

  private static void check(
      Narrative narrative, Place place, Set<String> addresses, Problems problems) {
    narrative
        .inlines()
        .filter(Inline.Link.class::isInstance)
        .map(inline -> ((Inline.Link) inline).target())
        .filter(target -> target.startsWith("/"))
        .filter(target -> !addresses.contains(target.replaceFirst("[#?].*$", "")))
        .forEach(target -> problems.error(place, "link.nowhere", target));
  }

  private static Set<String> addresses(Catalog catalog) {
    Set<String> addresses = new HashSet<>(Set.of("/"));
    Stream.of("chi-tieu", "bao-cao", "tim-kiem", "du-lieu", "chu-viet-tat")
        .forEach(segment -> addresses.add("/" + segment + "/"));
    catalog.areas().stream().map(Area::address).forEach(addresses::add);
    catalog.indicators().stream().map(Indicator::address).forEach(addresses::add);
    catalog.reports().stream().map(Report::address).forEach(addresses::add);
    catalog.pages().stream().map(TextPage::address).forEach(addresses::add);
    catalog.statements().map(Statement::seriesAddress).forEach(addresses::add);
    return addresses;
  }
}
