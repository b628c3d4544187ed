package vn.minhbach.preview;

import vn.minhbach.json.Json;
import vn.minhbach.problem.Problem;

/** What browsers are told of the page that they show, with the words to say it in. */
final class StateJson {

  private StateJson() {}

  static String of(PageState state, Words words) {
    long errors = state.problems().stream().filter(Problem::isError).count();
    long warnings = state.problems().size() - errors;
    String counts = words.say("preview.counts", String.valueOf(errors), String.valueOf(warnings));
    boolean failed = !state.failure().isEmpty();
    return new Json()
        .object(
            o ->
                o.key("page")
                    .string(state.page())
                    .key("styles")
                    .string(state.styles())
                    .key("parts")
                    .string(state.parts())
                    .key("language")
                    .string(words.language())
                    .key("refused")
                    .truth(errors > 0 || failed)
                    .key("title")
                    .string(failed ? words.say("preview.failed", state.failure()) : counts)
                    .key("below")
                    .string(words.say(errors > 0 ? "preview.below" : "preview.published"))
                    .key("close")
                    .string(words.say("preview.close"))
                    .key("problems")
                    .array(a -> state.problems().forEach(p -> problem(a, p, words))))
        .toString();
  }

  private static void problem(Json array, Problem problem, Words words) {
    array.object(
        o ->
            o.key("place")
                .string(problem.place().toString())
                .key("error")
                .truth(problem.isError())
                .key("severity")
                .string(words.severity(problem))
                .key("text")
                .string(words.problems().apply(problem))
                .key("remedy")
                .string(String.join("\n", problem.remedy())));
  }
}
