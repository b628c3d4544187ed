package vn.minhbach.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Unit;
import vn.minhbach.problem.Place;

/**
 * What is measured, defined once for all districts.
 *
 * @param code its name in tables, links and addresses: {@code thu-nsnn}
 * @param unit the unit that its observations are converted to where they are compared
 * @param otherUnits other counting words for the same thing ({@code lao động} for {@code người})
 * @param dimensions codes of the dimensions that its observations may be broken down by
 * @param maximum what a value can't exceed, in {@code unit}: 100 for a share of a whole
 * @param headline whether it is among the first shown of a district
 */
public record Indicator(
    String code,
    Localized name,
    Theme theme,
    Unit unit,
    List<Unit> otherUnits,
    Direction direction,
    Optional<Localized> definition,
    Optional<Localized> priceBase,
    List<String> dimensions,
    Optional<BigDecimal> maximum,
    boolean headline,
    Place place) {

  /** The file that defines indicators, with their themes and dimensions. */
  public static final String FILE = "indicators.yaml";

  /** The folder of more such files, which imports write. */
  public static final String FOLDER = "indicators";

  /** Whether {@code place} is in a file that defines indicators. */
  public static boolean isDefinedAt(Place place) {
    return place.path().equals(FILE) || place.path().startsWith(FOLDER + "/");
  }

  public Indicator {
    otherUnits = List.copyOf(otherUnits);
    dimensions = List.copyOf(dimensions);
  }

  /** The indicator's address: one indicator over all areas. */
  public String address() {
    return "/chi-tieu/" + code + "/";
  }

  /** Whether a figure printed in {@code printed} measures this. */
  public boolean accepts(Unit printed) {
    return unit.convertibleTo(printed) || otherUnits.stream().anyMatch(printed::convertibleTo);
  }
}
