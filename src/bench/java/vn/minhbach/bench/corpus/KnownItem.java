package vn.minhbach.bench.corpus;

import java.util.Set;

/**
 * A query of which it is known what should be found.
 *
 * @param accepted addresses; what is below one of them is right as well
 */
public record KnownItem(String query, String kind, Set<String> accepted) {

  public KnownItem {
    accepted = Set.copyOf(accepted);
  }

  /** Whether {@code address}, a path without a fragment, is right. */
  public boolean accepts(String address) {
    for (int end = address.indexOf('/', 1); end >= 0; end = address.indexOf('/', end + 1)) {
      if (accepted.contains(address.substring(0, end + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Query, kind, and the accepted addresses with spaces between them. */
  public String line() {
    return query + "\t" + kind + "\t" + String.join(" ", accepted.stream().sorted().toList());
  }
}
