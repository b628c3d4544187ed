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
 * <p>What the configuration of a host names is always there, in the folder {@code hosts}. What a
 * host looks for by itself, in the portal's own folder, is there only where it says something.
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
        files(HostRules.of(site, addresses), sink);
      }
    };
  }

  private static void files(HostRules rules, Sink sink) throws IOException {
    sink.accept(SiteFile.text("hosts/nginx.conf", NginxFile.text(rules)));
    sink.accept(SiteFile.text("hosts/caddy.conf", CaddyFile.text(rules)));
    sink.accept(SiteFile.text("hosts/s3-website.json", S3File.text(rules)));
    if (!rules.rules().isEmpty()) {
      sink.accept(SiteFile.text(".htaccess", ApacheFile.text(rules)));
      sink.accept(SiteFile.text("_redirects", RedirectsFile.text(rules)));
    }
  }
}
