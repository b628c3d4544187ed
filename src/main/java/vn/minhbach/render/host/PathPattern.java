package vn.minhbach.render.host;

/** Paths as regular expressions, in the syntax that nginx and Apache share. */
final class PathPattern {

  /**
   * What may follow a prefix: what addresses of a portal consist of. So nothing that a visitor
   * makes up reaches the answer, and no second slash that would name another host.
   */
  static final String REST = "([A-Za-z0-9][A-Za-z0-9._/-]*)?";

  private PathPattern() {}

  /** Exactly this path, or the beginning of one. */
  static String quoted(String path) {
    return path.replaceAll("[.+*?()|\\[\\]{}^$\\\\]", "\\\\$0");
  }
}
