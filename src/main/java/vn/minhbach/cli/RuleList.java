package vn.minhbach.cli;

import java.util.List;
import vn.minhbach.Portal;
import vn.minhbach.json.Json;
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
    Json json = new Json();
    json.object(
        all ->
            KINDS.forEach(
                kind -> all.key(kind.name()).array(list -> write(kind.things(), text, list))));
    return json.toString();
  }

  private static void write(List<Described> things, ProblemText text, Json json) {
    for (Described thing : things) {
      json.object(
          one -> {
            one.key("name").string(thing.name());
            one.key("description").string(text.rule(thing.name()));
            one.key("codes").array(codes -> thing.codes().forEach(codes::string));
          });
    }
  }
}
