package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.WholeCountry.Pair;
import vn.minhbach.WholeCountry.Unit;

/**
 * A portal of every unit of the country, old and new: the published pages say what each became and
 * came from, all that the data say and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeCountryTest {

  private static final String UNKNOWN = "chưa có dữ liệu";

  @TempDir static Path temporary;

  private WholeCountry country;
  private Map<Unit, Set<Pair>> onward;
  private Map<Unit, Set<Pair>> back;
  private final Map<String, Element> pages = new HashMap<>();

  @BeforeAll
  void build() throws IOException {
    assumeTrue(
        Files.isDirectory(WholeCountry.FOLDER),
        "skipped: the lists of all units are not at " + WholeCountry.FOLDER);
    country = WholeCountry.read(WholeCountry.FOLDER);
    onward = country.onward();
    back = country.back();
    Path content = Files.createDirectory(temporary.resolve("content"));
    country.write(content);
    Path site = temporary.resolve("site");
    Portal.Outcome outcome =
        new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);
    assertThat(outcome.refused()).as(outcome.problems().toString()).isFalse();
    for (Unit unit : country.units()) {
      pages.computeIfAbsent(unit.address(), address -> main(site, address));
    }
  }

  private static Element main(Path site, String address) {
    try {
      String html = Files.readString(site.resolve(address.substring(1)).resolve("index.html"));
      String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
      return Jsoup.parseBodyFragment(main, address).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link to a unit and whether only a part of the older one went over. */
  private record Said(String address, boolean divided) {}

  @Test
  void everyOldUnitLeadsToItsSuccessors() {
    for (Unit unit : units(u -> u.era() != WholeCountry.Era.NEW)) {
      if (onward.containsKey(unit)) {
        assertThat(said(unit, ".became")).as(unit.name()).isEqualTo(onward(unit, Pair::to));
      }
    }
  }

  @Test
  void everyNewUnitLeadsBack() {
    for (Unit unit : units(back::containsKey)) {
      assertThat(said(unit, ".from")).as(unit.name()).isEqualTo(back(unit));
      assertThat(links(unit, ".from .above a"))
          .as(unit.name())
          .isEqualTo(
              back.get(unit).stream()
                  .flatMap(pair -> above(pair.from()).stream())
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void everyDistrictLeadsToWhatItsCommunesBecame() {
    Map<Unit, List<Unit>> communes =
        units(u -> u.parent() != null && u.level().equals("commune")).stream()
            .collect(Collectors.groupingBy(Unit::parent));
    for (Unit district : units(u -> u.level().equals("district") && !onward.containsKey(u))) {
      Map<String, Set<Said>> rows = new HashMap<>();
      for (Element row :
          pages.get(district.address()).select("[aria-labelledby^=phan-dia-ban] tbody tr")) {
        rows.put(address(row.select("th a").first()), said(row.select("td")));
      }
      Map<String, Set<Said>> known =
          communes.get(district).stream()
              .collect(Collectors.toMap(Unit::address, c -> onward(c, Pair::to)));
      assertThat(rows).as(district.name()).isEqualTo(known);
      assertThat(links(district, ".became li > a, .became p > a:not([href^=#])"))
          .as(district.name())
          .isEqualTo(
              known.values().stream()
                  .flatMap(Set::stream)
                  .map(Said::address)
                  .collect(Collectors.toSet()));
      assertThat(pages.get(district.address()).select(".became .hint").text())
          .as(district.name())
          .contains(" " + known.size() + " ");
      assertThat(pages.get(district.address()).select(".units").text())
          .as(district.name())
          .contains("không được tính lại");
    }
  }

  @Test
  void nothingIsSaidOfAUnitThatWentOnAsItWas() {
    for (Unit unit : units(u -> u.era() == WholeCountry.Era.BOTH)) {
      assertThat(pages.get(unit.address()).select(".became, .from")).as(unit.name()).isEmpty();
    }
  }

  @Test
  void theCountsAreThoseOfTheData() {
    Map<String, Long> leading =
        units(u -> u.era() == WholeCountry.Era.OLD).stream()
            .filter(u -> !pages.get(u.address()).select(".became a").isEmpty())
            .collect(Collectors.groupingBy(Unit::level, Collectors.counting()));
    long pairs = 0;
    long divided = 0;
    for (Unit commune : units(u -> u.era() == WholeCountry.Era.OLD && onward.containsKey(u))) {
      Set<Said> said = said(commune, ".became");
      pairs += said.size();
      divided += said.stream().filter(Said::divided).count();
    }
    long unknown =
        pages.values().stream()
            .filter(page -> page.text().toLowerCase(Locale.ROOT).contains(UNKNOWN))
            .count();
    System.out.printf(
        "%d units on %d pages; old units that lead on: %s; %d went on; %d pairs, %d of them of"
            + " divided units; %d pages that say that nothing is known%n",
        country.units().size(),
        pages.size(),
        leading,
        units(u -> u.era() == WholeCountry.Era.BOTH).size(),
        pairs,
        divided,
        unknown);
    assertThat(leading)
        .isEqualTo(
            units(u -> u.era() == WholeCountry.Era.OLD).stream()
                .collect(Collectors.groupingBy(Unit::level, Collectors.counting())));
    assertThat(pairs).isEqualTo(country.pairs().size());
    assertThat(divided).isEqualTo(country.pairs().stream().filter(Pair::divided).count());
    assertThat(unknown).isZero();
  }

  private List<Unit> units(Predicate<Unit> wanted) {
    return country.units().stream().filter(wanted).toList();
  }

  private Set<Said> onward(Unit unit, Function<Pair, Unit> end) {
    return said(onward.get(unit), end);
  }

  private Set<Said> back(Unit unit) {
    return said(back.get(unit), Pair::from);
  }

  private static Set<Said> said(Set<Pair> pairs, Function<Pair, Unit> end) {
    return pairs.stream()
        .map(pair -> new Said(end.apply(pair).address(), pair.divided()))
        .collect(Collectors.toSet());
  }

  private static Set<String> above(Unit unit) {
    Set<String> above = new TreeSet<>();
    for (Unit parent = unit.parent(); parent != null; parent = parent.parent()) {
      above.add(parent.address());
    }
    return above;
  }

  private Set<Said> said(Unit unit, String where) {
    return said(pages.get(unit.address()).select(where));
  }

  private static Set<Said> said(List<Element> places) {
    return places.stream()
        .flatMap(place -> place.select("a").stream())
        .filter(link -> link.closest(".above") == null)
        .map(
            link ->
                new Said(
                    address(link),
                    link.nextElementSibling() != null
                        && link.nextElementSibling().hasClass("divided")))
        .collect(Collectors.toSet());
  }

  private Set<String> links(Unit unit, String where) {
    return pages.get(unit.address()).select(where).stream()
        .map(WholeCountryTest::address)
        .collect(Collectors.toSet());
  }

  private static String address(Element link) {
    return URI.create(link.baseUri()).resolve(link.attr("href")).getPath();
  }
}
