package vn.minhbach.render.host;

import java.util.Comparator;

/**
 * Something that a host answers otherwise than with the file at the address.
 *
 * @param path on the host, with the path that the portal is published below
 * @param prefix whether all paths that begin with it are meant
 * @param target the path that it leads to; empty where it was withdrawn
 */
record HostRule(String path, boolean prefix, String target) {

  /** What decides comes first: a path before a prefix, a longer prefix before a shorter one. */
  static final Comparator<HostRule> ORDER =
      Comparator.comparing(HostRule::prefix)
          .thenComparing(rule -> rule.prefix() ? -rule.path().length() : 0)
          .thenComparing(HostRule::path);

  boolean gone() {
    return target.isEmpty();
  }

  /** The file that says that the page was withdrawn. */
  String page() {
    return path + "index.html";
  }
}
