package vn.minhbach.render.html;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.ComparePage;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Assets;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.theme.Theme;

/**
 * Renders every page with the template of its kind: {@code HomePage} with {@code home.ftlh}; and of
 * every area the script that the comparison takes its figures from.
 */
public final class HtmlOutput implements Output {

  private final Templates templates;

  /** Of the whole, and of parts that are read by themselves: the same in all languages. */
  private final Map<Boolean, Assets> assets = new HashMap<>();

  /** With the templates of {@code theme}, which are read once. */
  public HtmlOutput(Theme theme) {
    this.templates = new Templates(theme);
  }

  /**
   * Makes pages; at the end it fails with a {@link TemplateFailure} that tells all that is wrong
   * with the templates, if they are not sound.
   */
  @Override
  public Maker of(Site site) throws IOException {
    return filling(site, HtmlOutput::page);
  }

  /** Of every report a copy that stands alone in one file. */
  public Output copies() {
    return site -> filling(site, HtmlOutput::copy);
  }

  /** The name of the template that pages of {@code kind} are rendered with. */
  public static String templateOf(Class<? extends Page> kind) {
    return Rendering.templateOf(kind);
  }

  /** What they load: style sheets, scripts, icon and logo. */
  public Output assets() {
    return site -> Maker.ofWhole(sink -> assets(site).files(sink));
  }

  private Filling filling(Site site, Filling.Work work) throws IOException {
    return new Filling(site, new Rendering(site, templates, assets(site)), templates, work);
  }

  /** Parts are made several at once. */
  private synchronized Assets assets(Site site) throws IOException {
    boolean part = site.extract().isPresent();
    if (!assets.containsKey(part)) {
      assets.put(part, Assets.of(site));
    }
    return assets.get(part);
  }

  private static void page(Page page, Site site, Rendering rendering, Sink sink)
      throws IOException, TemplateException {
    String address = page.head().address();
    String local = site.info().local(address).substring(1);
    String path = local + (address.endsWith("/") ? "index.html" : "");
    sink.accept(
        path, () -> rendering.origin(page), () -> SiteFile.text(path, rendering.page(page)));
    if (page instanceof ComparePage compare) {
      for (String area : compare.columns().keySet()) {
        sink.accept(SiteFile.text(local + area + ".js", rendering.column(compare, area)));
      }
    }
  }

  private static void copy(Page page, Site site, Rendering rendering, Sink sink)
      throws IOException, TemplateException {
    if (page instanceof ReportPage report) {
      String address = page.head().address();
      for (String old : Redirect.oldAddresses(address, site.catalog().redirects())) {
        String path = site.info().local(old).substring(1) + ReportPage.COPY;
        sink.accept(
            path, () -> rendering.origin(page), () -> SiteFile.text(path, rendering.copy(report)));
      }
    }
  }
}
