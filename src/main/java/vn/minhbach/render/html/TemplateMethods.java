package vn.minhbach.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.minhbach.chart.Picture;
import vn.minhbach.chart.Svg;
import vn.minhbach.model.Language;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.page.ChartView;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Assets;
import vn.minhbach.render.data.table.Words;
import vn.minhbach.render.linked.LinkedData;

/** What templates can call besides reading {@code page} and {@code site}. */
final class TemplateMethods {

  private final Page page;
  private final Site site;
  private final RelativeLinks links;
  private final Assets assets;
  private final NarrativeHtml narrative;

  TemplateMethods(
      Page page,
      Site site,
      RelativeLinks links,
      Assets assets,
      Map<String, String> indicatorNames) {
    this.page = page;
    this.site = site;
    this.links = links;
    this.assets = assets;
    this.narrative =
        new NarrativeHtml(
            links,
            abbreviations(),
            page instanceof ReportPage report ? report.corrections() : List.of(),
            seriesRoot(),
            indicatorNames,
            page instanceof ReportPage report ? report.bound() : Map.of(),
            site.messages());
  }

  private List<ReportPage.Term> abbreviations() {
    return page instanceof ReportPage report ? report.abbreviations() : List.of();
  }

  /** Where figures bound in the text lead: the series of the report's area. */
  private String seriesRoot() {
    return page instanceof ReportPage report ? report.area().address() + "chi-tieu/" : "/chi-tieu/";
  }

  /** {@code href(address)}: the address relative to this page; an asset's with its hash. */
  TemplateMethodModelEx href() {
    return arguments -> links.to(assets.published(text(arguments, 0)));
  }

  /** {@code file(path)}: a file that all languages share, relative to this page. */
  TemplateMethodModelEx file() {
    return arguments -> links.toFile(text(arguments, 0));
  }

  /**
   * {@code integrity(address)}: the attribute by which a browser checks an asset; nothing where the
   * portal doesn't want it.
   */
  TemplateMethodModelEx integrity() {
    return arguments -> {
      String sum = assets.integrity(text(arguments, 0));
      return HTMLOutputFormat.INSTANCE.fromMarkup(
          sum.isEmpty() ? "" : " integrity=\"" + sum + "\"");
    };
  }

  /**
   * Marks an element's language where the reports' is another than the page's: {@code ${vi}} for
   * words of a report, {@code ${own}} for words of the page among them.
   */
  TemplateModel lang(Language language) throws TemplateModelException {
    String attribute = site.info().translated() ? " lang=\"" + language.tag() + "\"" : "";
    return HTMLOutputFormat.INSTANCE.fromMarkup(attribute);
  }

  /**
   * {@code linked()}: what the page is about, for programs; nothing in a part that is read from a
   * disk. A browser runs it not.
   */
  TemplateMethodModelEx linked() {
    return arguments -> {
      String json = site.extract().isPresent() ? "" : LinkedData.of(page, site.info());
      return HTMLOutputFormat.INSTANCE.fromMarkup(
          json.isEmpty() ? "" : "<script type=\"application/ld+json\">" + json + "</script>");
    };
  }

  /** {@code columns(table)}: what each column of a table of the data holds. */
  TemplateMethodModelEx columns() {
    return arguments -> ColumnLine.of(text(arguments, 0), Words.in(site.info().locale()));
  }

  /** {@code t(key, ...)}: a word of the interface. */
  TemplateMethodModelEx message() {
    return arguments -> {
      Object[] rest = new Object[arguments.size() - 1];
      for (int i = 0; i < rest.length; i++) {
        rest[i] = text(arguments, i + 1);
      }
      return site.messages().get(text(arguments, 0), rest);
    };
  }

  /** {@code prose(blocks)}: a text as HTML; markup that is made in Java. */
  @SuppressWarnings("unchecked")
  TemplateMethodModelEx prose() {
    return arguments -> {
      List<Block> blocks = (List<Block>) unwrap(arguments, 0);
      return HTMLOutputFormat.INSTANCE.fromMarkup(narrative.html(blocks));
    };
  }

  /** {@code drawn(picture)}: a chart with its text, or a picture that stands beside its figures. */
  TemplateMethodModelEx drawn() {
    return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(svg(unwrap(arguments, 0)));
  }

  private static String svg(Object drawn) {
    return drawn instanceof ChartView chart
        ? Svg.inPage(chart.picture(), chart.name(), chart.title(), chart.alternative())
        : Svg.besideFigures((Picture) drawn);
  }

  private static String text(List<?> arguments, int index) throws TemplateModelException {
    return Objects.toString(unwrap(arguments, index));
  }

  private static Object unwrap(List<?> arguments, int index) throws TemplateModelException {
    return DeepUnwrap.unwrap((TemplateModel) arguments.get(index));
  }
}
