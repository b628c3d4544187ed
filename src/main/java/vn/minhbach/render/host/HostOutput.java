package vn.minhbach.render.host;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhbach.page.Page;
import vn.minhbach.page.RedirectPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Writes what a host is to be told, for each kind of host.
 *
 * <p>What the configuration of a host names is in the folder {@code hosts}; what a host looks for
 * by itself is in the portal's own folder.
 */
public final class HostOutput implements Output {

  @Override
  public Maker of(Site site) {
    Set<String> addresses = ConcurrentHashMap.newKeySet();
    return new Maker() {
      @Override
      public void page(Page page, Sink sink) {
        if (!(page instanceof RedirectPage)) {
          addresses.add(page.head().address());
        }
      }

      @Override
      public void whole(Sink sink) throws IOException {
        files(HostRules.of(site, addresses), site, sink);
      }
    };
  }

  private static void files(HostRules rules, Site site, Sink sink) throws IOException {
    HostHeaders headers = HostHeaders.of(site, rules.file(""));
    sink.accept(SiteFile.text("hosts/nginx.conf", NginxFile.text(rules, headers)));
    sink.accept(SiteFile.text("hosts/caddy.conf", CaddyFile.text(rules, headers)));
    sink.accept(SiteFile.text("hosts/s3-website.json", S3File.text(rules)));
    sink.accept(
        SiteFile.text(
            "hosts/cloudfront.json",
            CloudFrontFile.text("minh-bach", headers.with(HostHeaders.ASK))));
    sink.accept(
        SiteFile.text(
            "hosts/cloudfront-nhung.json",
            CloudFrontFile.text("minh-bach-nhung", headers.with(headers.framed()))));
    sink.accept(SiteFile.text(".htaccess", ApacheFile.text(rules, headers)));
    sink.accept(SiteFile.text("web.config", IisFile.text(rules, headers)));
    sink.accept(SiteFile.text("_headers", HeadersFile.text(headers)));
    if (!rules.rules().isEmpty()) {
      sink.accept(SiteFile.text("_redirects", RedirectsFile.text(rules)));
    }
    // GitHub Pages would leave out what begins with an underscore.
    sink.accept(SiteFile.text(".nojekyll", ""));
  }
}
