package vn.minhbach.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Language;
import vn.minhbach.model.TextPage;
import vn.minhbach.publication.Addresses;
import vn.minhbach.theme.Theme;

/** Composes all pages of a portal. */
public final class Composer {

  private final PortalConfig config;
  private final Theme theme;
  private final Catalog catalog;
  private final List<Finding> findings;
  private final Wording wording;
  private final Areas areas;
  private final AreaNames names;
  private final Findings views;
  private final AreaReports reports;
  private final Places places;
  private final Corrections corrections;
  private final DepartureComposer departures;

  private Composer(
      PortalConfig config,
      Theme theme,
      Catalog catalog,
      List<Finding> findings,
      Messages messages) {
    this.config = config;
    this.theme = theme;
    this.catalog = catalog;
    this.findings = findings;
    this.wording = new Wording(messages);
    this.areas = new Areas(catalog);
    this.names = new AreaNames(areas, wording);
    this.views = new Findings(findings, catalog, wording);
    this.reports = new AreaReports(catalog);
    this.places = new Places(catalog, wording);
    this.corrections = new Corrections(catalog, wording, places);
    this.departures = new DepartureComposer(catalog, wording, names, addresses(catalog, findings));
  }

  /**
   * The portal in {@code language}.
   *
   * @param content the folder that attachments are copied from
   */
  public static Site compose(
      PortalConfig config,
      Theme theme,
      Catalog catalog,
      List<Finding> findings,
      Language language,
      Path content) {
    Messages messages = Messages.in(language);
    Composer composer = new Composer(config, theme, catalog, findings, messages);
    return new Site(
        composer.info(),
        catalog,
        composer.views.all(),
        composer.pages(),
        composer.feeds(),
        composer.departures.gone(),
        composer.cards(),
        messages,
        content,
        theme,
        Optional.empty());
  }

  private static Set<String> addresses(Catalog catalog, List<Finding> findings) {
    Set<String> addresses = new HashSet<>(Addresses.of(catalog).all());
    findings.stream().filter(Finding::isPublished).map(Finding::address).forEach(addresses::add);
    return addresses;
  }

  private SiteInfo info() {
    return new SiteInfo(
        wording.of(config.name()),
        wording.of(config.description()),
        config.baseUrl().toString(),
        wording.of(config.publisher()),
        config.licence().name(),
        config.licence().url(),
        config.contact(),
        wording.language(),
        config.languages().stream().map(Composer::version).toList(),
        List.of(
            new Link(wording.get("nav.reports"), "/bao-cao/"),
            new Link(wording.get("nav.indicators"), "/chi-tieu/"),
            new Link(wording.get("nav.findings"), "/phat-hien/"),
            new Link(wording.get("nav.data"), "/du-lieu/")),
        catalog.pages().stream()
            .map(page -> new Link(wording.of(page.title()), page.address()))
            .toList(),
        theme
            .logo()
            .map(logo -> new SiteInfo.Logo("/assets/" + logo.name(), logo.width(), logo.height()))
            .orElse(new SiteInfo.Logo("/assets/icon.svg", 32, 32)),
        config.offline());
  }

  private static SiteInfo.Version version(Language language) {
    String name = Messages.in(language).get("language.name");
    return new SiteInfo.Version(language.tag(), name, language.prefix());
  }

  private List<Feed> feeds() {
    return new FeedComposer(catalog, wording, names, corrections, departures.withdrawn(), reports)
        .compose(info(), findings, views);
  }

  private Map<String, Card> cards() {
    return new CardComposer(catalog, wording, names, reports, views, info()).compose();
  }

  private List<Page> pages() {
    Heads heads = new Heads(areas, wording);
    Statements statements = new Statements(catalog, wording, views, corrections);
    Items items = new Items(catalog, wording, names);
    Mentioned mentioned = new Mentioned(catalog, wording);
    CiteComposer cites = new CiteComposer(catalog, wording, names, info());
    Plots plots = new Plots(wording, names);
    Comparison comparison = new Comparison(catalog);
    List<Page> pages = new ArrayList<>();
    pages.add(new HomeComposer(catalog, wording, items, names, info()).compose(heads));
    pages.addAll(
        new AreaComposer(
                catalog, areas, wording, statements, items, names, reports, views, comparison)
            .compose(heads));
    pages.addAll(
        new ReportComposer(catalog, wording, views, corrections, mentioned, cites).compose(heads));
    pages.addAll(new EditionComposer(catalog, wording, places, corrections, cites).compose(heads));
    pages.add(
        new CorrectionsPage(
            heads.top("/dinh-chinh/", "corrections.title", "corrections.description"),
            catalog.history().kept(),
            corrections.all(),
            departures.withdrawn()));
    pages.addAll(departures.compose(heads));
    pages.addAll(
        new SeriesComposer(catalog, wording, statements, views, mentioned, cites, plots, comparison)
            .compose(heads));
    pages.addAll(
        new IndicatorComposer(catalog, wording, statements, items, views, cites, plots, comparison)
            .compose(heads));
    pages.add(new CompareComposer(comparison, wording, statements, names).compose(heads));
    pages.add(new ListComposer(catalog, wording, items).reports(heads));
    pages.add(new ListComposer(catalog, wording, items).glossary(heads));
    pages.addAll(new FindingComposer(findings, views, wording, cites).compose(heads));
    pages.add(new DataComposer(catalog, wording, views).compose(heads));
    pages.add(new SearchComposer(catalog, wording, items, names).compose(heads));
    pages.add(new NotFoundPage(heads.top("/404.html", "notfound.title", "notfound.description")));
    for (TextPage page : catalog.pages()) {
      String title = wording.of(page.title());
      pages.add(
          new ArticlePage(
              heads.of(page.address(), title, title),
              Contents.of(page.in(wording.language()), page.address()),
              page.in(wording.language()),
              page.read(wording.language()).tag()));
    }
    pages.addAll(EmbedComposer.compose(pages));
    pages.addAll(new RedirectComposer(catalog, pages).compose(heads));
    return pages;
  }
}
