package vn.minhbach.render.html;

import java.net.URI;
import java.util.Optional;
import vn.minhbach.page.Extract;
import vn.minhbach.page.SiteInfo;

/**
 * Makes addresses of the portal relative to one page, so that a copy of the site works below any
 * path and from a disk.
 */
final class RelativeLinks {

  private final String from;

  /** Put before every address; empty where they are relative. */
  private final String root;

  private final SiteInfo site;
  private final Optional<Extract> extract;

  private RelativeLinks(String from, String root, SiteInfo site, Optional<Extract> extract) {
    this.from = site.local(from);
    this.root = root;
    this.site = site;
    this.extract = extract;
  }

  /**
   * Those of a page.
   *
   * @param from the address of the page that the links stand on
   * @param site what it is a page of
   * @param extract the part of the portal that the page is in; none where it is whole
   */
  static RelativeLinks of(String from, SiteInfo site, Optional<Extract> extract) {
    // A host shows the error page at any depth, where nothing relative would lead anywhere.
    String root = from.endsWith("/") ? "" : URI.create(site.baseUrl()).getPath();
    return new RelativeLinks(from, root, site, extract);
  }

  /** Those of a copy of the page that stands alone: whole addresses, but within the page. */
  static RelativeLinks ofCopy(String from, SiteInfo site) {
    return new RelativeLinks(from, site.baseUrl(), site, Optional.empty());
  }

  /** {@code to} in the page's language, relative to it; an address of another site as it is. */
  String to(String to) {
    return to.startsWith("/") ? toFile(site.local(to)) : to;
  }

  /**
   * {@code to} relative to the page, whatever the page's language; as it is published where it is
   * not in the page's extract.
   */
  String toFile(String to) {
    int fragment = indexOfFragment(to);
    String path = to.substring(0, fragment);
    if (extract.isPresent() && !extract.get().holds(path)) {
      return site.baseUrl() + to.substring(1);
    }
    if (path.equals(from) && fragment < to.length()) {
      return to.substring(fragment);
    }
    if (!root.isEmpty()) {
      return root + to.substring(1);
    }
    int shared = sharedFolders(path);
    int up = count(from.substring(shared));
    // Nobody serves index.html for a folder where an extract is read.
    String file = extract.isPresent() && path.endsWith("/") ? "index.html" : "";
    String down = path.substring(shared) + file + to.substring(fragment);
    String relative = "../".repeat(up) + down;
    return relative.isEmpty() || relative.startsWith("#") ? "./" + relative : relative;
  }

  private static int indexOfFragment(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '#' || address.charAt(i) == '?') {
        return i;
      }
    }
    return address.length();
  }

  /** The length of the longest folder that both addresses are in. */
  private int sharedFolders(String path) {
    int shared = 0;
    for (int i = 0; i < Math.min(from.length(), path.length()); i++) {
      if (from.charAt(i) != path.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return shared;
  }

  private static int count(String folders) {
    return (int) folders.chars().filter(c -> c == '/').count();
  }
}
