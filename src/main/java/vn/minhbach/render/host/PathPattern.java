package vn.minhbach.render.host;

import java.util.List;
import java.util.stream.Collectors;

/** Paths as regular expressions, in the syntax that nginx and Apache share. */
final class PathPattern {

  /**
   * What may follow a prefix: what addresses of a portal consist of. So nothing that a visitor
   * makes up reaches the answer, and no second slash that would name another host.
   */
  static final String REST = "([A-Za-z0-9][A-Za-z0-9._/-]*)?";

  /** Assets whose names hold a hash, below the portal's root. */
  static final String LASTING = "assets/[^/]+\\.[0-9a-f]{8}\\.[a-z0-9]+$";

  private PathPattern() {}

  /** Any of these paths, or what begins with one. */
  static String anyOf(List<String> paths) {
    return paths.stream().map(PathPattern::quoted).collect(Collectors.joining("|", "(", ")"));
  }

  /** Exactly this path, or the beginning of one. */
  static String quoted(String path) {
    return path.replaceAll("[.+*?()|\\[\\]{}^$\\\\]", "\\\\$0");
  }
}
