package vn.minhbach.render.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Indicator;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Renders every page with the template of its kind: {@code HomePage} with {@code home.ftlh}. */
public final class HtmlOutput implements Output {

  /**
   * Renders them.
   *
   * @throws TemplateFailure if templates are not sound; it tells all that is wrong with them
   */
  @Override
  public void files(Site site, Sink sink) throws IOException {
    Map<String, String> indicatorNames =
        site.catalog().indicators().stream()
            .collect(
                Collectors.toMap(Indicator::code, i -> i.name().in(site.messages().language())));
    Problems problems = new Problems();
    Templates templates = new Templates(site.theme(), problems);
    Set<Place> failed = new HashSet<>();
    for (Page page : site.pages()) {
      String address = page.head().address();
      String path = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
      try {
        sink.accept(SiteFile.text(path, render(page, site, indicatorNames, templates)));
      } catch (TemplateException e) {
        // A line that fails does so on many pages; one of them is enough to find it.
        Place place =
            templates.place(
                e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()));
        if (failed.add(place)) {
          report(e, place, address, problems);
        }
      } catch (StackOverflowError e) {
        Place place = templates.place(templateOf(page), 0, 0);
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

  private static String render(
      Page page, Site site, Map<String, String> indicatorNames, Templates templates)
      throws TemplateException {
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    model.put("site", site.info());
    site.card(page).ifPresent(card -> model.put("card", card));
    TemplateMethods methods = new TemplateMethods(page, site, indicatorNames);
    model.put("href", methods.href());
    model.put("t", methods.message());
    model.put("prose", methods.prose());
    model.put("drawn", methods.drawn());
    StringWriter out = new StringWriter(1 << 14);
    try {
      templates.get(templateOf(page)).process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String templateOf(Page page) {
    String kind = page.getClass().getSimpleName().replaceFirst("Page$", "");
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
  }
}
