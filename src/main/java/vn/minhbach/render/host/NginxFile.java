package vn.minhbach.render.host;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.minhbach.render.MediaType;

/**
 * What nginx answers, to be included in the portal's {@code server} block.
 *
 * <p>Answers name a path and no host, so that they hold on a test host and behind a proxy. The page
 * of a withdrawn address is found once more by nginx, at a path that nobody else can ask for.
 */
final class NginxFile {

  private static final String HEAD =
      """
      # How the portal is answered: headers, types, compression, addresses that moved or were withdrawn.
      # Made by the build; include it in the server block.
      """;

  private NginxFile() {}

  static String text(HostRules rules, HostHeaders headers) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("error_page 404 \"").append(rules.file("404.html")).append("\";\n");
    text.append("charset utf-8;\n");
    text.append("charset_types").append(types(MediaType::text)).append(";\n");
    text.append("gzip on;\ngzip_vary on;\ngzip_static on;\ngzip_comp_level 6;\n");
    text.append("gzip_types").append(types(type -> true)).append(";\n");
    headers.with(HostHeaders.ASK).forEach(header -> text.append(sent(header)));
    String root = PathPattern.quoted(headers.root());
    text.append(matching("^" + root + "(.+/)?" + HostHeaders.LIGHT, headers.framed(), headers));
    text.append(matching("^" + root + PathPattern.LASTING, HostHeaders.FOR_EVER, headers));
    text.append(matching("^" + PathPattern.anyOf(headers.index()), HostHeaders.A_DAY, headers));
    for (MediaType type : MediaType.ALL) {
      text.append(
          "location ~ \"^%s.*%s$\" { types { } default_type %s; }\n"
              .formatted(root, PathPattern.quoted(type.ending()), type.type()));
    }
    rules.rules().forEach(rule -> text.append(block(rule)));
    return text.toString();
  }

  /** What is compressed and has a charset; nginx does so with HTML unasked. */
  private static String types(Predicate<MediaType> which) {
    return MediaType.types(which).stream()
        .filter(type -> !type.equals("text/html"))
        .map(type -> " " + type)
        .collect(Collectors.joining());
  }

  private static String sent(Header header) {
    return "add_header %s \"%s\" always;\n".formatted(header.name(), header.value());
  }

  /** What a block says stands in place of all headers around it, so it says them again. */
  private static String matching(String pattern, Header closer, HostHeaders headers) {
    return headers.with(closer).stream()
        .map(header -> "    " + sent(header))
        .collect(Collectors.joining("", "location ~ \"" + pattern + "\" {\n", "}\n"));
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
