package vn.minhbach.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Redirect;

/**
 * Composes a page for every old address: of a prefix, for all that there is below the new one.
 *
 * <p>An old address that has a page of its own again keeps it.
 */
final class RedirectComposer {

  private final List<Redirect> redirects;

  /** What old addresses can lead to, by address; and what is written on the link. */
  private final Map<String, String> titles = new HashMap<>();

  private final Map<String, String> pages;

  RedirectComposer(Catalog catalog, Pages pages) {
    redirects = catalog.redirects().stream().sorted(Redirect.DECIDING).toList();
    this.pages =
        new Pages(pages.groups().stream().filter(group -> concerns(group.address())).toList())
            .stream()
                .map(Page::head)
                .collect(Collectors.toMap(Head::address, Head::title, (a, b) -> a));
    titles.putAll(this.pages);
    catalog
        .reports()
        .forEach(r -> r.attachments().forEach(a -> titles.put(r.address() + a.name(), a.name())));
  }

  /** Whether pages at or below {@code address} can be what an old address leads to, or is. */
  private boolean concerns(String address) {
    return redirects.stream()
        .anyMatch(
            redirect ->
                address.startsWith(redirect.toRoot())
                    || redirect.to().startsWith(address)
                    || redirect.from().startsWith(address));
  }

  List<RedirectPage> compose(Heads heads) {
    Map<String, String> targets = new TreeMap<>();
    for (Redirect redirect : redirects) {
      if (redirect.isPrefix()) {
        below(redirect).forEach(targets::putIfAbsent);
      } else {
        targets.putIfAbsent(redirect.from(), redirect.to());
      }
    }
    return targets.entrySet().stream()
        .map(e -> page(folder(e.getKey()), e.getValue(), heads))
        .filter(page -> !pages.containsKey(page.head().address()))
        .toList();
  }

  /** Where the addresses below a prefix lead, as far as there is something. */
  private Map<String, String> below(Redirect prefix) {
    Map<String, String> there = new TreeMap<>();
    titles.keySet().forEach(address -> there.put(address, address));
    redirects.stream()
        .filter(redirect -> !redirect.isPrefix())
        .forEach(redirect -> there.put(redirect.from(), redirect.to()));
    Map<String, String> below = new TreeMap<>();
    there.forEach(
        (address, target) -> {
          if (address.startsWith(prefix.toRoot())) {
            below.put(prefix.fromRoot() + address.substring(prefix.toRoot().length()), target);
          }
        });
    return below;
  }

  private RedirectPage page(String address, String target, Heads heads) {
    Head head = heads.top(address, "moved.title", "moved.description");
    return new RedirectPage(head, new Link(titles.getOrDefault(target, target), target));
  }

  /**
   * Where the page for {@code address} stands. At the address of a document it is a folder of the
   * same name: a host would call a page in its place a PDF.
   */
  private static String folder(String address) {
    return address.endsWith("/") || address.endsWith(".html") ? address : address + "/";
  }
}
