package vn.minhbach.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.Portal;
import vn.minhbach.problem.Described;

/** The list of what the program examines. */
final class RuleList {

  /**
   * Things of one kind.
   *
   * @param name in JSON
   * @param heading the key of the line above them
   */
  private record Kind(String name, String heading, List<Described> things) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("rules", "explain.rules", Portal.rules()),
          new Kind("examinations", "explain.examinations", Portal.examinations()));

  private RuleList() {}

  /** For people: a heading for each kind, then name, sentence and codes of each thing. */
  static String lines(ProblemText text) {
    StringBuilder lines = new StringBuilder();
    for (Kind kind : KINDS) {
      lines.append(lines.isEmpty() ? "" : "\n\n").append(text.get(kind.heading(), List.of()));
      for (Described thing : kind.things()) {
        lines.append("\n\n").append(thing.name()).append("\n  ").append(text.rule(thing.name()));
        if (!thing.codes().isEmpty()) {
          lines.append("\n  ").append(String.join(", ", thing.codes()));
        }
      }
    }
    return lines.toString();
  }

  /** For machines: an object with a list for each kind. */
  static String json(ProblemText text) {
    return KINDS.stream()
        .map(kind -> JsonReport.string(kind.name()) + ":" + json(kind.things(), text))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(List<Described> things, ProblemText text) {
    return things.stream()
        .map(
            thing ->
                "{\"name\":%s,\"description\":%s,\"codes\":%s}"
                    .formatted(
                        JsonReport.string(thing.name()),
                        JsonReport.string(text.rule(thing.name())),
                        thing.codes().stream()
                            .map(JsonReport::string)
                            .collect(Collectors.joining(",", "[", "]"))))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
