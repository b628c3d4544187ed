package vn.minhbach.render.html;

import java.net.URI;
import java.util.Optional;
import vn.minhbach.page.Extract;

/**
 * Makes addresses of the portal relative to one page, so that a copy of the site works below any
 * path and from a disk.
 */
final class RelativeLinks {

  private final String from;

  /** Put before every address; empty where they are relative. */
  private final String root;

  private final String baseUrl;
  private final Optional<Extract> extract;

  private RelativeLinks(String from, String root, String baseUrl, Optional<Extract> extract) {
    this.from = from;
    this.root = root;
    this.baseUrl = baseUrl;
    this.extract = extract;
  }

  /**
   * Those of a page.
   *
   * @param from the address of the page that the links stand on
   * @param baseUrl where the portal is published
   * @param extract the part of the portal that the page is in; none where it is whole
   */
  static RelativeLinks of(String from, String baseUrl, Optional<Extract> extract) {
    // A host shows the error page at any depth, where nothing relative would lead anywhere.
    String root = from.endsWith("/") ? "" : URI.create(baseUrl).getPath();
    return new RelativeLinks(from, root, baseUrl, extract);
  }

  /** Those of a copy of the page that stands alone: whole addresses, but within the page. */
  static RelativeLinks ofCopy(String from, String baseUrl) {
    return new RelativeLinks(from, baseUrl, baseUrl, Optional.empty());
  }

  /**
   * {@code to} relative to the page; as it is published where it is not in the page's extract; an
   * address of another site as it is.
   */
  String to(String to) {
    if (!to.startsWith("/")) {
      return to;
    }
    int fragment = indexOfFragment(to);
    String path = to.substring(0, fragment);
    if (extract.isPresent() && !extract.get().holds(path)) {
      return baseUrl + to.substring(1);
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
