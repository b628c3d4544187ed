package vn.minhbach.render.host;

import java.io.IOException;
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
  public void files(Site site, Sink sink) throws IOException {
    HostRules rules = HostRules.of(site);
    sink.accept(SiteFile.text("hosts/nginx.conf", NginxFile.text(rules)));
    sink.accept(SiteFile.text("hosts/caddy.conf", CaddyFile.text(rules)));
    sink.accept(SiteFile.text("hosts/s3-website.json", S3File.text(rules)));
    if (!rules.rules().isEmpty()) {
      sink.accept(SiteFile.text(".htaccess", ApacheFile.text(rules)));
      sink.accept(SiteFile.text("_redirects", RedirectsFile.text(rules)));
    }
  }
}
