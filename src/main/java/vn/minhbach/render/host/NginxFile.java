package vn.minhbach.render.host;

import java.util.stream.Collectors;

/**
 * What nginx answers, to be included in the portal's {@code server} block.
 *
 * <p>Answers name a path and no host, so that they hold on a test host and behind a proxy. The page
 * of a withdrawn address is found once more by nginx, at a path that nobody else can ask for.
 */
final class NginxFile {

  private static final String HEAD =
      """
      # Addresses that moved or were withdrawn. Made by the build; include it in the server block.
      """;

  private NginxFile() {}

  static String text(HostRules rules) {
    return HEAD + rules.rules().stream().map(NginxFile::block).collect(Collectors.joining());
  }

  private static String block(HostRule rule) {
    if (rule.gone()) {
      return location(rule, "error_page 410 \"" + rule.page() + "\"; return 410;")
          + "location = \"%s\" { internal; }\n".formatted(rule.page());
    }
    if (!rule.prefix()) {
      return location(
          rule, "absolute_redirect off; return 301 \"" + rule.target() + "$is_args$args\";");
    }
    String pattern = "^" + PathPattern.quoted(rule.path()) + PathPattern.REST + "$";
    return location(
        rule,
        "absolute_redirect off; rewrite \"%s\" \"%s$1\" permanent; return 404;"
            .formatted(pattern, rule.target()));
  }

  private static String location(HostRule rule, String directives) {
    return "location %s \"%s\" { %s }\n"
        .formatted(rule.prefix() ? "^~" : "=", rule.path(), directives);
  }
}
