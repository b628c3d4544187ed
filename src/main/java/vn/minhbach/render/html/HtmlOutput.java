package vn.minhbach.render.html;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.model.Indicator;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Renders every page with the template of its kind: {@code HomePage} with {@code home.ftlh}. */
public final class HtmlOutput implements Output {

  private final Configuration freemarker = configuration();

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(HtmlOutput.class, "/templates");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    return configuration;
  }

  @Override
  public void files(Site site, Sink sink) throws IOException {
    Map<String, String> indicatorNames =
        site.catalog().indicators().stream()
            .collect(
                Collectors.toMap(Indicator::code, i -> i.name().in(site.messages().language())));
    for (Page page : site.pages()) {
      sink.accept(file(page, site, indicatorNames));
    }
  }

  private SiteFile file(Page page, Site site, Map<String, String> indicatorNames) {
    String address = page.head().address();
    String path = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    return SiteFile.text(path, render(page, site, indicatorNames));
  }

  private String render(Page page, Site site, Map<String, String> indicatorNames) {
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    model.put("site", site.info());
    site.card(page).ifPresent(card -> model.put("card", card));
    TemplateMethods methods = new TemplateMethods(page, site, indicatorNames);
    model.put("href", methods.href());
    model.put("t", methods.message());
    model.put("prose", methods.prose());
    try {
      Template template = freemarker.getTemplate(templateOf(page));
      StringWriter out = new StringWriter(1 << 14);
      template.process(model, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new TemplateFailure(page.head().address(), e);
    }
  }

  private static String templateOf(Page page) {
    String kind = page.getClass().getSimpleName().replaceFirst("Page$", "");
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
  }
}
