package vn.minhbach.render.host;

import java.util.stream.Collectors;

/**
 * What Caddy answers, to be imported in the portal's site block.
 *
 * <p>All of it are {@code handle} blocks, for Caddy asks the one of the longest path first; other
 * directives would be sorted by their kind.
 */
final class CaddyFile {

  private static final String HEAD =
      """
      # Addresses that moved or were withdrawn. Made by the build; import it in the site block.
      """;

  private CaddyFile() {}

  static String text(HostRules rules) {
    return HEAD + rules.rules().stream().map(CaddyFile::block).collect(Collectors.joining());
  }

  private static String block(HostRule rule) {
    return """
        handle "%s%s" {
        %s
        }
        """
        .formatted(rule.path(), rule.prefix() ? "*" : "", rule.gone() ? gone(rule) : moved(rule));
  }

  private static String gone(HostRule rule) {
    String status =
        """
        \tfile_server {
        \t\tstatus 410
        \t}""";
    return rule.prefix() ? "\trewrite * \"" + rule.path() + "\"\n" + status : status;
  }

  private static String moved(HostRule rule) {
    if (!rule.prefix()) {
      return "\tredir * \"" + rule.target() + "\" 301";
    }
    // The path without the slash at the end of the prefix: it begins what is kept.
    return """
        \troute {
        \t\turi strip_prefix "%s"
        \t\tredir * "%s{uri}" 301
        \t}"""
        .formatted(withoutSlash(rule.path()), withoutSlash(rule.target()));
  }

  private static String withoutSlash(String path) {
    return path.substring(0, path.length() - 1);
  }
}
