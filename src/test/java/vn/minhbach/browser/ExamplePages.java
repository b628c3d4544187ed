package vn.minhbach.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.DemoContent;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;
import vn.minhbach.publication.SixReleases;

/**
 * A page of every kind, served by a host: of the four districts, and where these have none of a
 * portal with a history, or of a district that was taken away. The error page stands where its
 * links say.
 */
final class ExamplePages implements AutoCloseable {

  private final StaticHost demo;
  private final StaticHost past;
  private final StaticHost taken;
  private final Map<String, String> urls = new LinkedHashMap<>();

  /**
   * @param folder where the portal with a history is built
   */
  ExamplePages(Path folder) throws IOException {
    SixReleases history = new SixReleases(folder.resolve("history"));
    history.tell(release -> {});
    demo = new StaticHost(DemoPortal.SITE, "/");
    past = new StaticHost(history.site(), "/sub/");
    Path extract = folder.resolve("extract");
    Sites.unpack(DemoPortal.SITE.resolve("cao-bang/ha-lang/tai-ve.zip"), extract);
    taken = new StaticHost(extract, "/");
    urls.put("Extract", taken.url());
    add(KindsOfPages.of(history.content(), history.site()), past, history.site());
    add(KindsOfPages.of(DemoContent.FOLDER, DemoPortal.SITE), demo, DemoPortal.SITE);
  }

  private void add(Map<String, String> kinds, StaticHost host, Path site) {
    kinds.forEach(
        (kind, address) -> {
          urls.put(kind, host.url() + address.substring(1));
          if (Files.exists(site.resolve("en" + address))) {
            urls.put(kind + " in English", host.url() + "en" + address);
          }
        });
  }

  /** By kind, {@code Report} or {@code Report in English}, where the page is. */
  Map<String, String> urls() {
    return urls;
  }

  /** Where the demonstration portal is. */
  String demo() {
    return demo.url();
  }

  @Override
  public void close() {
    demo.close();
    past.close();
    taken.close();
  }
}
