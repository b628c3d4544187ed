package vn.minhbach.render.html;

import java.net.URI;

/**
 * Makes addresses of the portal relative to one page, so that a copy of the site works below any
 * path and from a disk.
 */
final class RelativeLinks {

  private final String from;
  private final String absoluteRoot;

  /**
   * @param from the address of the page that the links stand on
   * @param baseUrl where the portal is published
   */
  RelativeLinks(String from, String baseUrl) {
    this.from = from;
    // A host shows the error page at any depth, where nothing relative would lead anywhere.
    this.absoluteRoot = from.endsWith("/") ? "" : URI.create(baseUrl).getPath();
  }

  /** {@code to} relative to the page; an address of another site as it is. */
  String to(String to) {
    if (!to.startsWith("/")) {
      return to;
    }
    if (!absoluteRoot.isEmpty()) {
      return absoluteRoot + to.substring(1);
    }
    int fragment = indexOfFragment(to);
    String path = to.substring(0, fragment);
    if (path.equals(from) && fragment < to.length()) {
      return to.substring(fragment);
    }
    int shared = sharedFolders(path);
    int up = count(from.substring(shared));
    String down = path.substring(shared) + to.substring(fragment);
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
