package vn.minhbach.bench.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.WholeCountry;
import vn.minhbach.bench.corpus.Country;
import vn.minhbach.bench.corpus.District;
import vn.minhbach.bench.corpus.PortalFile;
import vn.minhbach.bench.corpus.Template;
import vn.minhbach.bench.corpus.Words;

/**
 * The content of a portal of the country, or of its first districts: fifteen reports of each. The
 * same number of districts gives the same bytes.
 */
final class CountryContent {

  /** The report that others are lengthened from: it has no part of a year of its own. */
  private static final String LENDER = "-07-08";

  private final WholeCountry country;
  private final List<District> districts;
  private final Map<String, WholeCountry.Unit> units;
  private final List<Measured> catalog;
  private final Map<String, Template> templates;
  private final Path demonstration;

  /**
   * @param areas the folder of the official lists
   * @param demonstration the content folder with the real reports
   */
  CountryContent(Path areas, Path demonstration) throws IOException {
    this.country = WholeCountry.read(areas);
    Country old = Country.read(areas.resolve("units-until-2025-06-30.csv"));
    this.districts = old.districts();
    this.units =
        country.units().stream()
            .filter(unit -> unit.level().equals("district"))
            .collect(Collectors.toMap(WholeCountry.Unit::code, Function.identity()));
    this.catalog = Measured.choose(demonstration.resolve("indicators.yaml"));
    this.templates =
        Template.all(old, demonstration).stream()
            .collect(Collectors.toMap(t -> t.slug().substring(4), Function.identity()));
    this.demonstration = demonstration;
  }

  /** How many districts there are. */
  int districts() {
    return districts.size();
  }

  /** Writes the reports of the first {@code count} districts, and all that they need. */
  void write(int count, Path content) throws IOException {
    List<District> reporting = districts.subList(0, count);
    Files.createDirectories(content);
    country.only(around(reporting)).writeAreas(content);
    Path indicators = demonstration.resolve("indicators.yaml");
    Files.writeString(content.resolve("indicators.yaml"), Measured.yaml(indicators, catalog));
    Files.copy(demonstration.resolve("glossary.yaml"), content.resolve("glossary.yaml"));
    PortalFile.write(
        content,
        "{vi: 'Cả nước', en: 'The whole country'}",
        "{vi: 'Báo cáo của các huyện.', en: 'Reports of the districts.'}",
        true);
    reporting.parallelStream().forEach(district -> write(district, content.resolve("reports")));
  }

  private void write(District district, Path reports) {
    WholeCountry.Unit unit = units.get(district.unit().code());
    int province = Integer.parseInt(district.province().code());
    try {
      for (Span span : Span.all()) {
        Template template = templates.get(span.suffix());
        new CountryReport(
                district,
                span,
                Stated.of(catalog, province, span),
                Words.of(template, district, span.year()),
                Words.paragraphs(templates.get(LENDER), district, span.year()))
            .write(reports.resolve(unit.address().substring(1) + span.year() + span.suffix()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The districts, what they are in and made of, and what became of all that. */
  private Set<WholeCountry.Unit> around(List<District> reporting) {
    Set<WholeCountry.Unit> old = new HashSet<>();
    reporting.forEach(district -> old.add(units.get(district.unit().code())));
    country.units().stream()
        .filter(unit -> unit.level().equals("commune") && old.contains(unit.parent()))
        .toList()
        .forEach(old::add);
    reporting.forEach(district -> old.add(units.get(district.unit().code()).parent()));
    Set<WholeCountry.Unit> all = new HashSet<>(old);
    for (WholeCountry.Pair pair : country.pairs()) {
      if (old.contains(pair.from())) {
        all.add(pair.to());
        if (pair.to().parent() != null) {
          all.add(pair.to().parent());
        }
      }
    }
    return all;
  }
}
