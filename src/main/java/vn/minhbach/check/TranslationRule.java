package vn.minhbach.check;

import java.util.Optional;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Report;
import vn.minhbach.model.TextPage;
import vn.minhbach.model.Theme;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Where {@code portal.yaml} names English among its {@code languages}, everything that has a name
 * has one in English: areas, themes, dimensions and their values, indicators with their definitions
 * and price bases, the titles of reports and pages.
 */
final class TranslationRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    if (!catalog.languages().contains(Language.EN)) {
      return;
    }
    for (Area area : catalog.areas()) {
      check(area.name(), area.place(), "name_en", problems);
    }
    for (Theme theme : catalog.themes()) {
      check(theme.name(), theme.place(), "themes." + theme.code() + ".en", problems);
    }
    for (Dimension dimension : catalog.dimensions()) {
      String key = "dimensions." + dimension.code();
      check(dimension.name(), dimension.place(), key + ".name.en", problems);
      dimension
          .values()
          .forEach(
              (value, name) ->
                  check(name, dimension.place(), key + ".values." + value + ".en", problems));
    }
    for (Indicator indicator : catalog.indicators()) {
      String key = "indicators." + indicator.code();
      Place place = indicator.place();
      check(indicator.name(), place, key + ".name.en", problems);
      check(indicator.definition(), place, key + ".definition.en", problems);
      check(indicator.priceBase(), place, key + ".price_base.en", problems);
    }
    for (Report report : catalog.reports()) {
      check(report.title(), report.placeOf("title"), "title_en", problems);
    }
    for (TextPage page : catalog.pages()) {
      check(page.title(), page.place(), "title_en", problems);
    }
  }

  private static void check(Optional<Localized> text, Place place, String key, Problems problems) {
    text.ifPresent(t -> check(t, place, key, problems));
  }

  private static void check(Localized text, Place place, String key, Problems problems) {
    if (text.en().isEmpty()) {
      problems.error(place, "translation.missing", key, text.vi());
    }
  }
}
