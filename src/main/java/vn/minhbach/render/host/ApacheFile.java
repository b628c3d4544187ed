package vn.minhbach.render.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What Apache answers, as {@code .htaccess}.
 *
 * <p>With {@code mod_alias} alone, which every Apache has: a directive of a module that is missing
 * would make it refuse the whole portal.
 */
final class ApacheFile {

  private static final String HEAD =
      """
      # Addresses that moved or were withdrawn. Made by the build; needs "AllowOverride FileInfo".
      """;

  /** Apache looks for the page of a withdrawn address once more, and must find it. */
  private static final String NOT_THE_PAGE = "(?!(?:.*/)?index\\.html$)";

  private ApacheFile() {}

  static String text(HostRules rules) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("ErrorDocument 404 ").append(rules.file("404.html")).append('\n');
    // Of directives like these the first one decides ...
    rules.rules().forEach(rule -> text.append(match(rule)));
    // ... and of sections the last.
    List<HostRule> gone = new ArrayList<>(rules.rules().stream().filter(HostRule::gone).toList());
    Collections.reverse(gone);
    gone.forEach(rule -> text.append(section(rule)));
    return text.toString();
  }

  private static String match(HostRule rule) {
    if (rule.gone()) {
      return "RedirectMatch 410 \"%s\"\n".formatted(pattern(rule));
    }
    return rule.prefix()
        ? "RedirectMatch 301 \"%s%s$\" \"%s$1\"\n"
            .formatted(pattern(rule), PathPattern.REST, rule.target())
        : "RedirectMatch 301 \"%s\" \"%s\"\n".formatted(pattern(rule), rule.target());
  }

  private static String section(HostRule rule) {
    return """
        <If "%%{REQUEST_URI} =~ m#%s#">
          ErrorDocument 410 %s
        </If>
        """
        .formatted(pattern(rule), rule.page());
  }

  private static String pattern(HostRule rule) {
    return "^" + PathPattern.quoted(rule.path()) + (rule.prefix() ? NOT_THE_PAGE : "$");
  }
}
