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
 * @param remedy lines that mend it when they are added to a file that the message names; often none
 */
public record Problem(
    Place place, Severity severity, String code, List<String> arguments, List<String> remedy)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(p -> String.join("\n", p.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
    remedy = List.copyOf(remedy);
  }

  public static Problem error(Place place, String code, String... arguments) {
    return new Problem(place, Severity.ERROR, code, List.of(arguments), List.of());
  }

  public static Problem warning(Place place, String code, String... arguments) {
    return new Problem(place, Severity.WARNING, code, List.of(arguments), List.of());
  }

  /** The same, with lines that mend it. */
  public Problem mendedBy(List<String> lines) {
    return new Problem(place, severity, code, arguments, lines);
  }

  /** The same, as a warning. */
  public Problem softened() {
    return new Problem(place, Severity.WARNING, code, arguments, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
