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
import vn.minhbach.problem.Problems;

/** A link to a page or a file of the portal leads to one that there is. */
final class LinkRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Set<String> addresses = addresses(catalog);
    catalog.reports().forEach(r -> check(r.narrative(), addresses, problems));
    catalog.pages().forEach(p -> check(p.narrative(), addresses, problems));
  }

  private static void check(Narrative narrative, Set<String> addresses, Problems problems) {
    narrative
        .inlines()
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .filter(link -> link.target().startsWith("/"))
        .filter(link -> !addresses.contains(link.target().replaceFirst("[#?].*$", "")))
        .forEach(link -> problems.error(link.place(), "link.nowhere", link.target()));
  }

  private static Set<String> addresses(Catalog catalog) {
    Set<String> addresses = new HashSet<>(Set.of("/"));
    Stream.of("chi-tieu", "bao-cao", "phat-hien", "tim-kiem", "du-lieu", "chu-viet-tat")
        .forEach(segment -> addresses.add("/" + segment + "/"));
    catalog.areas().stream().map(Area::address).forEach(addresses::add);
    catalog.indicators().stream().map(Indicator::address).forEach(addresses::add);
    catalog.reports().stream().map(Report::address).forEach(addresses::add);
    catalog.pages().stream().map(TextPage::address).forEach(addresses::add);
    catalog.statements().map(Statement::seriesAddress).forEach(addresses::add);
    Stream.of("areas", "indicators", "reports", "observations", "findings")
        .forEach(name -> addresses.add("/data/" + name + ".csv"));
    for (Report report : catalog.reports()) {
      report.attachments().forEach(a -> addresses.add(report.address() + a.name()));
    }
    return addresses;
  }
}
