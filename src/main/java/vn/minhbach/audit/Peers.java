package vn.minhbach.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Observation;

/** The results of one thing in several areas, one an area, those with a number above zero. */
final class Peers {

  private record Result(Observation stated, BigDecimal number) {}

  /** The least first. */
  private final List<Result> results = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param unit that all are counted in
   */
  Peers(Collection<Observation> stated, Unit unit) {
    for (Observation observation : stated) {
      Reading.positive(observation.cell(), unit)
          .ifPresent(number -> results.add(new Result(observation, number)));
    }
    results.sort(Comparator.comparing(Result::number));
    for (int i = 0; i < results.size(); i++) {
      places.put(results.get(i).stated().report().area().address(), i);
    }
  }

  /** How many there are besides that of the area at {@code address}. */
  int besides(String address) {
    return results.size() - (places.containsKey(address) ? 1 : 0);
  }

  /** The median of all but that of the area at {@code address}. */
  Optional<BigDecimal> median(String address) {
    int count = besides(address);
    if (count == 0) {
      return Optional.empty();
    }
    BigDecimal low = number((count - 1) / 2, address);
    BigDecimal high = number(count / 2, address);
    return Optional.of(low.add(high).divide(BigDecimal.valueOf(2)));
  }

  /** The number at {@code place} where that of the area is left out. */
  private BigDecimal number(int place, String address) {
    int own = places.getOrDefault(address, results.size());
    return results.get(place < own ? place : place + 1).number();
  }

  /** All but that of the area at {@code address}, the least first. */
  List<Observation> without(String address) {
    return results.stream()
        .map(Result::stated)
        .filter(stated -> !stated.report().area().address().equals(address))
        .toList();
  }
}
