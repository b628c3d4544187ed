package vn.minhbach.render.host;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.render.MediaType;

/**
 * The file {@code web.config} of Microsoft IIS.
 *
 * <p>With what every IIS has: it refuses the whole portal where the file names a module that is
 * missing. So pages that were withdrawn are answered with 200, and nobody is told who may frame a
 * page: headers by pattern need a module.
 */
final class IisFile {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Headers, types, and addresses that moved. Made by the build, for Microsoft IIS. -->
      <configuration>
        <system.webServer>
          <httpProtocol>
            <customHeaders>
              <remove name="X-Powered-By" />
      """;

  private static final String LOCATION =
      """
        <location path="%s">
          <system.webServer>
            %s
          </system.webServer>
        </location>
      """;

  private final StringBuilder text = new StringBuilder(HEAD);
  private final String root;

  private IisFile(String root) {
    this.root = root;
  }

  static String text(HostRules rules, HostHeaders headers) {
    IisFile file = new IisFile(headers.root());
    headers.everywhere().stream()
        .filter(header -> !header.name().equals("X-Frame-Options"))
        .forEach(file::header);
    file.line(6, "</customHeaders>");
    file.line(4, "</httpProtocol>");
    file.types();
    file.errors(rules.file("404.html"));
    headers.lasting().forEach(path -> file.lives(path, "365.00:00:00", "public, immutable"));
    headers.index().forEach(path -> file.lives(path, "1.00:00:00", "public"));
    rules.rules().stream().filter(rule -> !rule.gone()).forEach(file::moved);
    file.line(0, "</configuration>");
    return file.text.toString();
  }

  private void header(Header header) {
    line(8, "<remove name=\"%s\" />".formatted(header.name()));
    line(8, "<add name=\"%s\" value=\"%s\" />".formatted(header.name(), escape(header.value())));
  }

  private void types() {
    line(4, "<urlCompression doStaticCompression=\"true\" />");
    line(4, "<staticContent>");
    line(6, "<clientCache cacheControlMode=\"DisableCache\" />");
    Stream.of(MediaType.COMMON, MediaType.ALL, MediaType.NEWER)
        .flatMap(List::stream)
        .filter(type -> type.ending().startsWith("."))
        .forEach(
            type -> {
              line(6, "<remove fileExtension=\"%s\" />".formatted(type.ending()));
              String map = "<mimeMap fileExtension=\"%s\" mimeType=\"%s\" />";
              line(6, map.formatted(type.ending(), type.value()));
            });
    line(4, "</staticContent>");
  }

  private void errors(String page) {
    line(4, "<httpErrors errorMode=\"Custom\">");
    line(6, "<remove statusCode=\"404\" />");
    String error = "<error statusCode=\"404\" path=\"%s\" responseMode=\"ExecuteURL\" />";
    line(6, error.formatted(escape(page)));
    line(4, "</httpErrors>");
    line(2, "</system.webServer>");
  }

  private void lives(String path, String age, String how) {
    String cache =
        "<staticContent><clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"%s\""
            + " cacheControlCustom=\"%s\" /></staticContent>";
    location(path, cache.formatted(age, how));
  }

  private void moved(HostRule rule) {
    String redirect =
        "<httpRedirect enabled=\"true\" destination=\"%s\" exactDestination=\"%s\""
            + " httpResponseStatus=\"Permanent\" />";
    String target = rule.target();
    // Behind a prefix IIS itself puts what follows, with its slash.
    String destination = rule.prefix() ? target.substring(0, target.length() - 1) : target;
    location(rule.path(), redirect.formatted(escape(destination), !rule.prefix()));
  }

  private void location(String path, String setting) {
    String local = path.substring(root.length()).replaceFirst("/$", "");
    text.append(LOCATION.formatted(escape(local), setting));
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
