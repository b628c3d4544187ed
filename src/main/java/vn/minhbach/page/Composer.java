package vn.minhbach.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.cache.Cache;
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

  private static final String CORRECTIONS = "/dinh-chinh/";

  private final PortalConfig config;
  private final Theme theme;
  private final Catalog catalog;
  private final List<Finding> findings;
  private final Messages messages;
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
    this.messages = messages;
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
   * The portal in each of its languages.
   *
   * @param content the folder that attachments are copied from
   * @param cache what was found before
   */
  public static List<Site> compose(
      PortalConfig config,
      Theme theme,
      Catalog catalog,
      List<Finding> findings,
      Path content,
      Cache cache) {
    Mentioned mentioned = new Mentioned(catalog.glossary(), cache);
    return config.languages().stream()
        .map(Messages::in)
        .map(messages -> new Composer(config, theme, catalog, findings, messages))
        .map(composer -> composer.site(mentioned, content))
        .toList();
  }

  private Site site(Mentioned mentioned, Path content) {
    return new Site(
        info(),
        catalog,
        views.all(),
        pages(mentioned),
        Lazy.of(this::feeds),
        departures.gone(),
        cards(),
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
        config.offline(),
        config.integrity());
  }

  private static SiteInfo.Version version(Language language) {
    String name = Messages.in(language).get("language.name");
    return new SiteInfo.Version(language.tag(), name, language.prefix());
  }

  private List<Feed> feeds() {
    return new FeedComposer(catalog, wording, names, corrections, departures.withdrawn(), reports)
        .compose(info(), findings, views);
  }

  private Cards cards() {
    return new CardComposer(catalog, wording, names, reports, views, info()).compose();
  }

  private Pages pages(Mentioned mentioned) {
    Heads heads = new Heads(areas, wording);
    Statements statements = new Statements(catalog, wording, views, corrections);
    Items items = new Items(catalog, wording, names);
    CiteComposer cites = new CiteComposer(catalog, wording, names, info());
    Plots plots = new Plots(wording, names);
    Comparison comparison = new Comparison(catalog);
    Things things = new Things(wording, areas, names, info());
    List<PageGroup> pages = new ArrayList<>();
    pages.add(
        PageGroup.of(
            HomePage.class,
            "/",
            () ->
                new HomeComposer(catalog, wording, items, names, reports, info()).compose(heads)));
    pages.addAll(
        new AreaComposer(
                catalog,
                areas,
                wording,
                statements,
                items,
                names,
                reports,
                views,
                comparison,
                things)
            .compose(heads));
    pages.addAll(
        new ReportComposer(catalog, wording, views, corrections, reports, mentioned, cites, things)
            .compose(heads));
    pages.addAll(new EditionComposer(catalog, wording, places, corrections, cites).compose(heads));
    departures.compose(heads).forEach(page -> pages.add(PageGroup.of(page)));
    pages.addAll(
        new SeriesComposer(
                catalog,
                wording,
                statements,
                views,
                reports,
                mentioned,
                cites,
                plots,
                comparison,
                things)
            .compose(heads));
    pages.addAll(
        new IndicatorComposer(
                catalog, wording, statements, items, views, cites, plots, comparison, things)
            .compose(heads));
    pages.addAll(new FindingComposer(findings, views, wording, cites).compose(heads));
    pages.add(
        PageGroup.of(
            ComparePage.class,
            "/so-sanh/",
            () -> new CompareComposer(comparison, wording, statements, names).compose(heads)));
    ListComposer lists = new ListComposer(catalog, wording, items, reports);
    pages.add(PageGroup.of(ReportsPage.class, "/bao-cao/", () -> lists.reports(heads)));
    pages.add(PageGroup.of(GlossaryPage.class, "/chu-viet-tat/", () -> lists.glossary(heads)));
    pages.add(PageGroup.of(CorrectionsPage.class, CORRECTIONS, () -> corrections(heads)));
    pages.add(
        PageGroup.of(
            DataPage.class,
            "/du-lieu/",
            () -> new DataComposer(catalog, wording, views, reports, things).compose(heads)));
    pages.add(
        PageGroup.of(
            SearchPage.class,
            "/tim-kiem/",
            () -> new SearchComposer(catalog, wording, items, names, reports).compose(heads)));
    pages.add(
        PageGroup.of(
            new NotFoundPage(heads.top("/404.html", "notfound.title", "notfound.description"))));
    for (TextPage page : catalog.pages()) {
      pages.add(PageGroup.of(ArticlePage.class, page.address(), () -> article(page, heads)));
    }
    new RedirectComposer(catalog, new Pages(pages))
        .compose(heads)
        .forEach(page -> pages.add(PageGroup.of(page)));
    return new Pages(pages);
  }

  private CorrectionsPage corrections(Heads heads) {
    return new CorrectionsPage(
        heads.top(CORRECTIONS, "corrections.title", "corrections.description"),
        catalog.history().kept(),
        corrections.newest(),
        corrections.elsewhere(),
        departures.withdrawn());
  }

  private ArticlePage article(TextPage page, Heads heads) {
    String title = wording.of(page.title());
    return new ArticlePage(
        heads.of(page.address(), title, title),
        Contents.of(page.in(wording.language()), page.address()),
        page.in(wording.language()),
        page.read(wording.language()).tag());
  }
}
