package vn.minhbach.render.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.render.MediaType;

/**
 * What Apache answers, as {@code .htaccess}.
 *
 * <p>A directive of a module that is missing would make it refuse the whole portal. So what is not
 * of its core or {@code mod_alias}, which every Apache has, stands in {@code <IfModule>}.
 */
final class ApacheFile {

  private static final String HEAD =
      """
      # How the portal is answered: headers, types, compression, addresses that moved or were withdrawn.
      # Made by the build; needs "AllowOverride FileInfo".
      AddDefaultCharset utf-8
      FileETag MTime Size
      """;

  /** Apache marks the tag of what it packs, and then does not know it again. */
  private static final String TAGS =
      "RequestHeader edit If-None-Match \"^(.*)-(?:gzip|br)\\\"$\" \"$1\\\"\"\n";

  /** What lies beside a file, packed already, in its place. */
  private static final String PACKED =
      """
      <IfModule mod_mime.c>
      AddEncoding %1$s .%2$s
      <IfModule mod_rewrite.c>
      RewriteEngine On
      RewriteCond "%%{HTTP:Accept-Encoding}" "\\b%1$s\\b"
      RewriteCond "%%{REQUEST_FILENAME}index.html.%2$s" -f
      RewriteRule "^(|.*/)$" "$1index.html.%2$s" [END]
      RewriteCond "%%{HTTP:Accept-Encoding}" "\\b%1$s\\b"
      RewriteCond "%%{REQUEST_FILENAME}.%2$s" -f
      RewriteRule "^(.*[^/])$" "$1.%2$s" [END]
      </IfModule>
      </IfModule>
      """;

  /** Apache looks for the page of a withdrawn address once more, and must find it. */
  private static final String NOT_THE_PAGE = "(?!(?:.*/)?index\\.html$)";

  private ApacheFile() {}

  static String text(HostRules rules, HostHeaders headers) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("ErrorDocument 404 ").append(rules.file("404.html")).append('\n');
    types(text);
    compression(text);
    headers(headers, text);
    // Of directives like these the first one decides ...
    rules.rules().forEach(rule -> text.append(match(rule)));
    // ... and of sections the last.
    List<HostRule> gone = new ArrayList<>(rules.rules().stream().filter(HostRule::gone).toList());
    Collections.reverse(gone);
    gone.forEach(rule -> text.append(section(rule)));
    return text.toString();
  }

  private static void types(StringBuilder text) {
    text.append("<IfModule mod_mime.c>\n");
    MediaType.COMMON.stream()
        .filter(MediaType::text)
        .forEach(type -> text.append("AddCharset utf-8 " + type.ending() + "\n"));
    text.append("</IfModule>\n");
    for (MediaType type : MediaType.ALL) {
      text.append(files(type, "", "ForceType \"" + type.value() + "\"\n"));
    }
  }

  private static String files(MediaType type, String more, String directives) {
    return "<FilesMatch \"%s%s$\">\n%s</FilesMatch>\n"
        .formatted(PathPattern.quoted(type.ending()), more, directives);
  }

  private static void compression(StringBuilder text) {
    String types = String.join(" ", MediaType.types(type -> true));
    for (String filter : List.of("brotli BROTLI_COMPRESS", "deflate DEFLATE")) {
      String[] parts = filter.split(" ", 2);
      text.append("<IfModule mod_filter.c>\n<IfModule mod_" + parts[0] + ".c>\n");
      text.append("AddOutputFilterByType " + parts[1] + " " + types + "\n");
      text.append("</IfModule>\n</IfModule>\n");
    }
    text.append(PACKED.formatted("br", "br")).append(PACKED.formatted("gzip", "gz"));
    Stream.of(MediaType.COMMON, MediaType.ALL)
        .flatMap(List::stream)
        .map(type -> files(type, "\\.(?:br|gz)", "ForceType \"" + type.value() + "\"\n"))
        .forEach(text::append);
  }

  private static void headers(HostHeaders headers, StringBuilder text) {
    text.append("<IfModule mod_headers.c>\n");
    headers.with(HostHeaders.ASK).forEach(header -> text.append(sent(header)));
    text.append(TAGS);
    String root = "^" + PathPattern.quoted(headers.root());
    text.append(where(root + "(?:.+/)?" + HostHeaders.LIGHT, sent(headers.framed())));
    text.append(where(root + PathPattern.LASTING, sent(HostHeaders.FOR_EVER)));
    text.append(where("^" + PathPattern.anyOf(headers.index()), sent(HostHeaders.A_DAY)));
    text.append("<FilesMatch \"\\.(?:br|gz)$\">\n");
    text.append("Header merge Vary Accept-Encoding\n</FilesMatch>\n");
    text.append("</IfModule>\n");
  }

  private static String sent(Header header) {
    return "Header always set %s \"%s\"\n".formatted(header.name(), header.value());
  }

  private static String where(String pattern, String directives) {
    return "<If \"%%{REQUEST_URI} =~ m#%s#\">\n%s</If>\n".formatted(pattern, directives);
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
