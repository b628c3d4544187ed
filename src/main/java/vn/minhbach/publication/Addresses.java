package vn.minhbach.publication;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.TextPage;

/** The addresses at which a portal has a page or a file, as far as its content tells. */
public final class Addresses {

  private static final String FINDINGS = "/phat-hien";

  /** The program's own pages right below the home page. */
  public static final List<String> TOP =
      List.of(
          "chi-tieu",
          "bao-cao",
          "phat-hien",
          "so-sanh",
          "tim-kiem",
          "du-lieu",
          "dinh-chinh",
          "chu-viet-tat");

  private static final List<String> TABLES =
      List.of("areas", "indicators", "reports", "observations", "findings");

  /** Data files of the whole; those of a page stand and fall with it. */
  private static final List<String> DATA =
      List.of(
          "portal.xlsx",
          "portal.ods",
          "all.zip",
          "SHA256SUMS",
          "datapackage.json",
          "csv-metadata.json",
          "dcat.ttl",
          "dcat.jsonld",
          "sdmx/data.csv",
          "sdmx/data.json",
          "sdmx/structure.json",
          "v1/openapi.json",
          "v1/schema.json");

  private final Set<String> all = new HashSet<>();
  private final Set<String> reports = new HashSet<>();

  /** The same in order, once somebody asks for what comes next. */
  private final NavigableSet<String> allInOrder = new TreeSet<>();

  private final NavigableSet<String> reportsInOrder = new TreeSet<>();

  private Addresses() {}

  /** Those of {@code catalog}. */
  public static Addresses of(Catalog catalog) {
    Addresses addresses = new Addresses();
    addresses.all.add("/");
    TOP.forEach(segment -> addresses.all.add("/" + segment + "/"));
    for (String name : TABLES) {
      addresses.all.add("/data/" + name + ".csv");
      addresses.all.add("/data/" + name + "-excel.csv");
      addresses.all.add("/data/v1/" + name + ".json");
    }
    DATA.forEach(name -> addresses.all.add("/data/" + name));
    catalog.areas().stream().map(Area::address).forEach(addresses.all::add);
    catalog.indicators().stream().map(Indicator::address).forEach(addresses.all::add);
    catalog.pages().stream().map(TextPage::address).forEach(addresses.all::add);
    catalog.statements().map(Statement::seriesAddress).forEach(addresses.all::add);
    for (Report report : catalog.reports()) {
      addresses.reports.add(report.address());
      addresses.all.add(report.address());
      report.attachments().forEach(a -> addresses.all.add(report.address() + a.name()));
    }
    return addresses;
  }

  /**
   * Whether there is something at {@code address}. What the audit will find of a report is not
   * known yet; it may be at any address below the report's findings.
   */
  public boolean has(String address) {
    return all.contains(address)
        || (address.startsWith(FINDINGS)
            && reports.stream().anyMatch(address.substring(FINDINGS.length())::startsWith));
  }

  /** The first address that begins with {@code root}. */
  public Optional<String> below(String root) {
    if (allInOrder.isEmpty()) {
      allInOrder.addAll(all);
      reportsInOrder.addAll(reports);
    }
    return root.startsWith(FINDINGS + "/")
        ? first(root.substring(FINDINGS.length()), reportsInOrder).map(r -> FINDINGS + r)
        : first(root, allInOrder);
  }

  private static Optional<String> first(String root, NavigableSet<String> addresses) {
    return Optional.ofNullable(addresses.ceiling(root)).filter(a -> a.startsWith(root));
  }

  /** All of them in no order, but for those of findings. */
  public Set<String> all() {
    return Collections.unmodifiableSet(all);
  }
}
