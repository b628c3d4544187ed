package vn.minhbach.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a portal's content says, checked for form while it was read.
 *
 * @param languages that its names are to be given in
 * @param areas in the order of {@code areas.csv}
 * @param boundaries the outlines of those that have one, in the order of {@code areas.geojson}
 * @param themes in the order of {@code indicators.yaml}
 * @param indicators in the order of {@code indicators.yaml}
 * @param reports by address; drafts left out
 * @param pages by slug
 * @param redirects in the order of {@code redirects.csv}
 * @param history what was published before
 */
public record Catalog(
    List<Language> languages,
    List<Area> areas,
    List<Boundary> boundaries,
    List<Succession> successions,
    List<Theme> themes,
    List<Dimension> dimensions,
    List<Indicator> indicators,
    List<Abbreviation> glossary,
    List<Report> reports,
    List<TextPage> pages,
    List<Redirect> redirects,
    History history) {

  public Catalog {
    languages = List.copyOf(languages);
    areas = List.copyOf(areas);
    boundaries = List.copyOf(boundaries);
    successions = List.copyOf(successions);
    themes = List.copyOf(themes);
    dimensions = List.copyOf(dimensions);
    indicators = List.copyOf(indicators);
    glossary = List.copyOf(glossary);
    reports = List.copyOf(reports);
    pages = List.copyOf(pages);
    redirects = List.copyOf(redirects);
  }

  /** The same with other reports. */
  public Catalog with(List<Report> reports) {
    return new Catalog(
        languages,
        areas,
        boundaries,
        successions,
        themes,
        dimensions,
        indicators,
        glossary,
        reports,
        pages,
        redirects,
        history);
  }

  /** Every row of every table, report by report. */
  public Stream<Statement> statements() {
    return reports.stream().flatMap(r -> r.rows().map(row -> new Statement(r, row)));
  }

  /** How many figures the tables state; each is one observation. */
  public long observationCount() {
    return statements().mapToLong(Statement::observationCount).sum();
  }

  /** What leads {@code address} elsewhere: a redirect of its own, or the longest prefix. */
  public Optional<Redirect> redirectOf(String address) {
    return Redirect.of(address, redirects);
  }
}
