package vn.minhbach.render.html;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.page.ComparePage;
import vn.minhbach.page.Lazy;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Assets;
import vn.minhbach.render.ContentPolicy;
import vn.minhbach.render.Origin;

/** Makes HTML of the pages of one site. */
final class Rendering {

  private static final ClassValue<String> TEMPLATES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          String kind = type.getSimpleName().replaceFirst("Page$", "");
          return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
        }
      };

  private final Site site;
  private final Templates templates;
  private final Map<String, String> indicatorNames;
  private final Assets assets;

  /** What all pages are made from; a preview never asks. */
  private final Supplier<Origin> ofAll;

  /** What a copy that stands alone has within, since it asks nobody for a file. */
  private final Supplier<Map<String, String>> inlined;

  Rendering(Site site, Templates templates, Assets assets) {
    this.site = site;
    this.templates = templates;
    this.indicatorNames =
        site.catalog().indicators().stream()
            .collect(
                Collectors.toMap(Indicator::code, i -> i.name().in(site.messages().language())));
    this.assets = assets;
    this.ofAll =
        Lazy.of(
            () ->
                Origin.of(
                    site.info(),
                    site.theme().templates(),
                    site.extract(),
                    site.messages().language(),
                    new TreeMap<>(indicatorNames),
                    assets.origin()));
    this.inlined = Lazy.of(() -> inlined(site, assets));
  }

  private static Map<String, String> inlined(Site site, Assets assets) {
    String styles = new String(assets.bytes("/assets/minhbach.css"), StandardCharsets.UTF_8);
    return Map.of(
        "styles",
        styles,
        "policy",
        ContentPolicy.alone(styles, site.info().absolute("/")),
        "icon",
        data("/assets/icon.svg", assets),
        "logo",
        data(site.info().logo().address(), assets));
  }

  private static String data(String address, Assets assets) {
    String type = address.endsWith(".svg") ? "image/svg+xml" : "image/png";
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(assets.bytes(address));
  }

  /** What a page, and a copy of it, is made from. */
  Origin origin(Page page) {
    return Origin.of(ofAll.get(), page, site.card(page));
  }

  String page(Page page) throws TemplateException {
    return filled(templateOf(page.getClass()), page, links(page), Map.of());
  }

  /** The copy of a report that stands alone. */
  String copy(ReportPage page) throws TemplateException {
    RelativeLinks links = RelativeLinks.ofCopy(page.head().address(), site.info());
    return filled(templateOf(page.getClass()), page, links, Map.of("copy", inlined.get()));
  }

  /** What is compared of one area, as a script. */
  String column(ComparePage page, String area) throws TemplateException {
    return filled("compare-area.ftlh", page, links(page), Map.of("area", area));
  }

  private RelativeLinks links(Page page) {
    return RelativeLinks.of(page.head().address(), site.info(), site.extract());
  }

  private String filled(String template, Page page, RelativeLinks links, Map<String, ?> more)
      throws TemplateException {
    Map<String, Object> model = new HashMap<>(more);
    model.put("page", page);
    model.put("site", site.info());
    model.put("policy", ContentPolicy.inPage(site.info().absolute("/")));
    site.card(page).ifPresent(card -> model.put("card", card));
    TemplateMethods methods = new TemplateMethods(page, site, links, assets, indicatorNames);
    model.put("href", methods.href());
    model.put("t", methods.message());
    model.put("prose", methods.prose());
    model.put("drawn", methods.drawn());
    model.put("file", methods.file());
    model.put("columns", methods.columns());
    model.put("linked", methods.linked());
    model.put("integrity", methods.integrity());
    model.put("vi", methods.lang(Language.VI));
    model.put("own", methods.lang(site.info().locale()));
    try {
      return written(templates.get(template), model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program's own templates end; those of a theme are watched. */
  private String written(Template template, Map<String, Object> model)
      throws TemplateException, IOException {
    if (site.theme().templates().isEmpty()) {
      StringWriter out = new StringWriter(1 << 14);
      template.process(model, out);
      return out.toString();
    }
    TemplateLimits out = new TemplateLimits();
    Environment environment = template.createProcessingEnvironment(model, out);
    environment.setTemplateProcessingTracer(out);
    environment.process();
    return out.toString();
  }

  static String templateOf(Class<? extends Page> type) {
    return TEMPLATES.get(type);
  }
}
