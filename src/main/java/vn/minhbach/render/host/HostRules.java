package vn.minhbach.render.host;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Page;
import vn.minhbach.page.RedirectPage;
import vn.minhbach.page.Site;

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

  static HostRules of(Site site) {
    URI published = URI.create(site.info().baseUrl());
    String root = published.getRawPath();
    Set<String> paths =
        site.pages().stream()
            .filter(page -> !(page instanceof RedirectPage))
            .map(Page::head)
            .map(head -> path(root, head.address()))
            .collect(Collectors.toSet());
    Stream<HostRule> gone = gone(site).stream().map(address -> rule(root, address, ""));
    Stream<HostRule> moved =
        site.catalog().redirects().stream()
            .map(r -> rule(root, r.from(), path(root, r.toRoot())))
            .filter(rule -> rule.prefix() || !paths.contains(rule.path()));
    return new HostRules(
        published, Stream.concat(gone, moved).sorted(HostRule.ORDER).toList(), paths);
  }

  /** A page that is the first below a withdrawn prefix is withdrawn with it. */
  private static Set<String> gone(Site site) {
    Set<String> gone = new HashSet<>(site.gone());
    gone.removeIf(address -> gone.contains(address + Redirect.REST));
    return gone;
  }

  private static HostRule rule(String root, String address, String target) {
    boolean prefix = address.endsWith(Redirect.REST);
    String path = path(root, address);
    return new HostRule(prefix ? path.substring(0, path.length() - 1) : path, prefix, target);
  }

  private static String path(String root, String address) {
    return root + address.substring(1);
  }

  /** The path of a file of the portal. */
  String file(String name) {
    return published.getRawPath() + name;
  }
}
