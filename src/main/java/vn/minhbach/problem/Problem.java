package vn.minhbach.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something wrong in the content, told to the one who can mend it.
 *
 * @param place where it is
 * @param severity whether it refuses publication
 * @param code names the message in {@code problems_<language>.properties}: its text and its hint
 * @param arguments fill the message's places {@code {0}}, {@code {1}}, ...
 */
public record Problem(Place place, Severity severity, String code, List<String> arguments)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(p -> String.join("\n", p.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem error(Place place, String code, String... arguments) {
    return new Problem(place, Severity.ERROR, code, List.of(arguments));
  }

  public static Problem warning(Place place, String code, String... arguments) {
    return new Problem(place, Severity.WARNING, code, List.of(arguments));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
