package vn.minhbach.render.html;

import freemarker.template.TemplateException;
import java.io.IOException;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.ComparePage;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.theme.Theme;

/**
 * Renders every page with the template of its kind: {@code HomePage} with {@code home.ftlh}; of
 * every report also a copy that stands alone in one file, and of every area the script that the
 * comparison takes its figures from.
 */
public final class HtmlOutput implements Output {

  private final Templates templates;

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
    Rendering rendering = new Rendering(site, templates);
    Failures failures = new Failures(templates);
    return new Maker() {
      @Override
      public void page(Page page, Sink sink) throws IOException {
        try {
          files(page, site, rendering, sink);
        } catch (TemplateException e) {
          failures.add(e, page.head().address());
        } catch (TemplateLimits.Exceeded e) {
          failures.endless(e.template(), e.line(), page.head().address());
        } catch (StackOverflowError e) {
          failures.endless(Rendering.templateOf(page), 0, page.head().address());
        }
      }

      @Override
      public void whole(Sink sink) throws IOException {
        failures.end();
      }
    };
  }

  private static void files(Page page, Site site, Rendering rendering, Sink sink)
      throws IOException, TemplateException {
    String address = page.head().address();
    String local = site.info().local(address).substring(1);
    String path = local + (address.endsWith("/") ? "index.html" : "");
    sink.accept(SiteFile.text(path, rendering.page(page)));
    if (page instanceof ReportPage report) {
      String copy = rendering.copy(report);
      for (String old : Redirect.oldAddresses(address, site.catalog().redirects())) {
        sink.accept(SiteFile.text(site.info().local(old).substring(1) + ReportPage.COPY, copy));
      }
    } else if (page instanceof ComparePage compare) {
      for (String area : compare.columns().keySet()) {
        sink.accept(SiteFile.text(local + area + ".js", rendering.column(compare, area)));
      }
    }
  }
}
