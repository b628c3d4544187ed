package vn.minhbach.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaKind;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.Theme;

/** Composes the search page with its ways to browse. */
final class SearchComposer {

  private static final int LATEST = 6;

  /** Longer lists of areas are of provinces, whose pages lead on: each takes some 230 bytes. */
  private static final int MOST = 1000;

  private final Catalog catalog;
  private final Wording wording;
  private final Items items;
  private final AreaNames names;
  private final AreaReports reports;

  SearchComposer(
      Catalog catalog, Wording wording, Items items, AreaNames names, AreaReports reports) {
    this.catalog = catalog;
    this.wording = wording;
    this.items = items;
    this.names = names;
    this.reports = reports;
  }

  SearchPage compose(Heads heads) {
    List<Area> areas = areas();
    return new SearchPage(
        heads.top("/tim-kiem/", "search.title", "search.description"),
        examples(areas),
        letters(areas),
        themes(),
        items.reports(Newest.of(catalog.reports(), LATEST)));
  }

  /** The areas with reports, in the order of their own names; one for each address. */
  private List<Area> areas() {
    Map<String, Area> byAddress =
        catalog.reports().stream()
            .map(Report::area)
            .collect(Collectors.toMap(Area::address, a -> a, (a, b) -> b));
    Stream<Area> listed =
        reports.publishing() > MOST
            ? reports.parts("/").stream().map(AreaReports.Part::area)
            : byAddress.values().stream();
    return listed
        .sorted(Comparator.comparing((Area a) -> sortKey(ownName(a))).thenComparing(Area::address))
        .toList();
  }

  /** A place, the indicator that most areas state, and a place without tones. */
  private List<String> examples(List<Area> areas) {
    Map<Indicator, Set<String>> stated =
        catalog
            .statements()
            .collect(
                Collectors.groupingBy(
                    s -> s.row().indicator(),
                    LinkedHashMap::new,
                    Collectors.mapping(s -> s.report().area().address(), Collectors.toSet())));
    Stream<String> place = areas.stream().limit(1).map(a -> wording.of(a.name()));
    Stream<String> indicator =
        stated.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .limit(1)
            .map(entry -> wording.of(entry.getKey().name()));
    Stream<String> toneless =
        areas.stream().skip(Math.max(0, areas.size() - 1)).map(SearchComposer::slugWords);
    return Stream.of(place, indicator, toneless).flatMap(s -> s).toList();
  }

  /** {@code loc ninh}: the last segment of its address. */
  private static String slugWords(Area area) {
    String[] segments = area.address().split("/");
    return segments[segments.length - 1].replace('-', ' ');
  }

  private List<SearchPage.Letter> letters(List<Area> areas) {
    Map<String, List<SearchPage.AreaLink>> byLetter = new LinkedHashMap<>();
    for (Area area : areas) {
      byLetter
          .computeIfAbsent(letter(ownName(area)), letter -> new ArrayList<>())
          .add(new SearchPage.AreaLink(names.link(area), names.above(area)));
    }
    return byLetter.entrySet().stream()
        .map(entry -> new SearchPage.Letter(entry.getKey(), id(entry.getKey()), entry.getValue()))
        .toList();
  }

  private List<SearchPage.ThemeLink> themes() {
    Map<Theme, Long> counts =
        catalog.indicators().stream()
            .collect(Collectors.groupingBy(Indicator::theme, Collectors.counting()));
    return catalog.themes().stream()
        .filter(counts::containsKey)
        .map(
            theme ->
                new SearchPage.ThemeLink(
                    new Link(wording.of(theme.name()), "/chi-tieu/#" + theme.code()),
                    Math.toIntExact(Objects.requireNonNull(counts.get(theme)))))
        .toList();
  }

  private String ownName(Area area) {
    return AreaKind.without(wording.of(area.name()));
  }

  /** The letter without its marks; {@code Đ} is one of its own. */
  private static String letter(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private static String id(String letter) {
    return "chu-" + (letter.equals("Đ") ? "dd" : letter.toLowerCase(Locale.ROOT));
  }

  /** Without tones, {@code đ} after {@code d}: <code>{</code> stands behind {@code z}. */
  private static String sortKey(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("đ", "d{");
  }
}
