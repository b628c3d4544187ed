package vn.minhbach.bench.corpus;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A query before it is known which reports answer it.
 *
 * @param phrase folded; which reports hold it decides
 * @param accepted the addresses that are right, from those of the reports that hold the phrase;
 *     empty where the query turns out to be none worth asking
 */
record Wish(
    String query,
    String kind,
    String phrase,
    Function<Set<String>, Optional<Set<String>>> accepted) {

  Optional<KnownItem> item(Phrases phrases) {
    return accepted
        .apply(phrases.reports(phrase))
        .filter(addresses -> !addresses.isEmpty())
        .map(addresses -> new KnownItem(query, kind, addresses));
  }
}
