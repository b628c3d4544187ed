package vn.minhbach.bench.corpus;

import java.util.Set;
import java.util.stream.Collectors;

/** Which districts a name may mean. */
final class Places {

  private final Country country;

  Places(Country country) {
    this.country = country;
  }

  static String folded(District district) {
    return Folding.fold(district.unit().called());
  }

  /** The addresses of the districts that are called as {@code district} is, tones aside. */
  Set<String> called(District district) {
    return country.divided().stream()
        .filter(d -> folded(d).equals(folded(district)))
        .map(District::address)
        .collect(Collectors.toSet());
  }

  /** The addresses of the districts whose name holds {@code phrase}. */
  Set<String> holding(String phrase) {
    return country.divided().stream()
        .filter(d -> Folding.fold(d.unit().name()).contains(phrase))
        .map(District::address)
        .collect(Collectors.toSet());
  }
}
