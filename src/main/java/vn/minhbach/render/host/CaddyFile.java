package vn.minhbach.render.host;

import java.util.Map;
import vn.minhbach.render.MediaType;

/**
 * What Caddy answers, to be imported in the portal's site block.
 *
 * <p>All of it are {@code handle} blocks, for Caddy asks the one of the longest path first; other
 * directives would be sorted by their kind.
 */
final class CaddyFile {

  private static final String HEAD =
      """
      # How the portal is answered: headers, types, compression, addresses that moved or were withdrawn.
      # Made by the build; import it in the site block.
      """;

  private static final Map<String, String> VARIABLES =
      Map.of(HostHeaders.POLICY, "{policy}", HostHeaders.ASK.name(), "{keep}");

  /** What was to be sent with a file is not sent with the page that says that there is none. */
  private static final String SERVER =
      """
      encode zstd gzip
      file_server {
      \tprecompressed br gzip
      }
      handle_errors {
      \theader -Content-Type
      \theader Cache-Control no-cache
      \trewrite * "%s"
      \tfile_server
      }
      """;

  private CaddyFile() {}

  static String text(HostRules rules, HostHeaders headers) {
    String root = PathPattern.quoted(headers.root());
    StringBuilder text = new StringBuilder(HEAD);
    text.append("map {path} {policy} {\n");
    text.append(choice("^" + root + "(.+/)?" + HostHeaders.LIGHT, headers.framed()));
    text.append("\tdefault \"").append(policy(headers)).append("\"\n}\n");
    text.append("map {path} {keep} {\n");
    text.append(choice("^" + root + PathPattern.LASTING, HostHeaders.FOR_EVER));
    text.append(choice("^" + PathPattern.anyOf(headers.index()), HostHeaders.A_DAY));
    text.append("\tdefault \"").append(HostHeaders.ASK.value()).append("\"\n}\n");
    text.append("header {\n");
    for (Header header : headers.with(HostHeaders.ASK)) {
      String value = VARIABLES.getOrDefault(header.name(), "\"" + header.value() + "\"");
      text.append("\t%s %s\n".formatted(header.name(), value));
    }
    text.append("}\n");
    for (MediaType type : MediaType.ALL) {
      String name = "@" + type.ending().replaceAll("\\W", "");
      text.append("%s path *%s\n".formatted(name, type.ending()));
      text.append("header %s Content-Type \"%s\"\n".formatted(name, type.value()));
    }
    text.append(SERVER.formatted(rules.file("404.html")));
    rules.rules().forEach(rule -> text.append(block(rule)));
    return text.toString();
  }

  private static String choice(String pattern, Header header) {
    return "\t\"~%s\" \"%s\"\n".formatted(pattern, header.value());
  }

  private static String policy(HostHeaders headers) {
    return headers.everywhere().stream()
        .filter(header -> header.name().equals(HostHeaders.POLICY))
        .findFirst()
        .orElseThrow()
        .value();
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
        \theader Content-Type "text/html; charset=utf-8"
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
