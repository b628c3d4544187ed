package vn.minhbach.render.host;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.DataPage;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;

/**
 * All that a host is to be told of a portal.
 *
 * @param published where the portal is published
 * @param rules in the order in which they decide
 * @param paths where there is a page that did not move
 */
record HostRules(URI published, List<HostRule> rules, Set<String> paths) {

  HostRules {
    rules = List.copyOf(rules);
    paths = Set.copyOf(paths);
  }

  /**
   * Those of {@code site}.
   *
   * @param addresses where there is a page that did not move
   */
  static HostRules of(Site site, Set<String> addresses) {
    URI published = URI.create(site.info().baseUrl());
    String root = published.getRawPath();
    List<String> prefixes = site.info().versions().stream().map(SiteInfo.Version::prefix).toList();
    Set<String> paths =
        addresses.stream()
            .flatMap(address -> prefixes.stream().map(in -> SiteInfo.in(in, address)))
            .map(address -> path(root, address))
            .collect(Collectors.toSet());
    Set<String> gone = gone(site);
    Stream<HostRule> rules =
        prefixes.stream()
            .flatMap(
                in ->
                    Stream.concat(
                        gone.stream().map(address -> rule(root, in, address, "")),
                        site.catalog().redirects().stream()
                            .map(r -> rule(root, in, r.from(), r.toRoot()))
                            .filter(rule -> rule.prefix() || !paths.contains(rule.path()))));
    Stream<HostRule> data =
        site.catalog().history().withdrawals().stream()
            .flatMap(withdrawal -> data(root, withdrawal.address(), site));
    Stream<HostRule> all = Stream.concat(rules, data);
    // A document has one address for all languages.
    return new HostRules(published, all.distinct().sorted(HostRule.ORDER).toList(), paths);
  }

  /** The data of a report that was withdrawn lead to its page, which says why. */
  private static Stream<HostRule> data(String root, String report, Site site) {
    return Redirect.oldAddresses(report, site.catalog().redirects()).stream()
        .map(old -> rule(root, "", DataPage.API + old + Redirect.REST, report));
  }

  /** A page that is the first below a withdrawn prefix is withdrawn with it. */
  private static Set<String> gone(Site site) {
    Set<String> gone = new HashSet<>(site.gone());
    gone.removeIf(address -> gone.contains(address + Redirect.REST));
    return gone;
  }

  /**
   * What is answered at {@code address} in one language.
   *
   * @param in what the addresses of its pages begin with
   * @param target the address that it leads to; empty where it was withdrawn
   */
  private static HostRule rule(String root, String in, String address, String target) {
    boolean prefix = address.endsWith(Redirect.REST);
    String from = prefix ? address.substring(0, address.length() - 1) : address;
    return new HostRule(
        path(root, SiteInfo.in(in, from)),
        prefix,
        target.isEmpty() ? "" : path(root, SiteInfo.in(in, target)));
  }

  private static String path(String root, String address) {
    return root + address.substring(1);
  }

  /** The path of a file of the portal. */
  String file(String name) {
    return published.getRawPath() + name;
  }
}
