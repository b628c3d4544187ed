package vn.minhbach.render.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.ComparePage;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Renders every page with the template of its kind: {@code HomePage} with {@code home.ftlh}; of
 * every report also a copy that stands alone in one file, and of every area the script that the
 * comparison takes its figures from.
 */
public final class HtmlOutput implements Output {

  /**
   * Renders them.
   *
   * @throws TemplateFailure if templates are not sound; it tells all that is wrong with them
   */
  @Override
  public void files(Site site, Sink sink) throws IOException {
    Problems problems = new Problems();
    Templates templates = new Templates(site.theme(), problems);
    Rendering rendering = new Rendering(site, templates);
    Set<Place> failed = new HashSet<>();
    for (Page page : site.pages()) {
      String address = page.head().address();
      String local = site.info().local(address).substring(1);
      String path = local + (address.endsWith("/") ? "index.html" : "");
      try {
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
      } catch (TemplateException e) {
        // A line that fails does so on many pages; one of them is enough to find it.
        Place place =
            templates.place(
                e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()));
        if (failed.add(place)) {
          report(e, place, address, problems);
        }
      } catch (StackOverflowError e) {
        Place place = templates.place(Rendering.templateOf(page), 0, 0);
        if (failed.add(place)) {
          problems.error(place, "template.endless", address);
        }
      }
    }
    if (problems.hasErrors()) {
      throw new TemplateFailure(problems.sorted());
    }
  }

  private static int number(Integer known) {
    return known == null ? 0 : known;
  }

  private static void report(TemplateException e, Place place, String address, Problems problems) {
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      problems.error(place, "template.unknown", e.getBlamedExpressionString(), address);
    } else {
      boolean ofOurs = e.getCause() != null && !(e.getCause() instanceof ParseException);
      String what = ofOurs ? e.getCause().getMessage() : e.getMessageWithoutStackTop();
      problems.error(place, "template.failed", Templates.said(what), address);
    }
  }
}
