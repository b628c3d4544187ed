package vn.minhbach.preview;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.minhbach.problem.Problem;

/**
 * The words of the preview, in the language of the command line.
 *
 * @param language its tag, {@code vi}
 * @param texts a text by its key, filled with arguments
 * @param problems what is wrong, and what to do
 */
public record Words(
    String language,
    BiFunction<String, List<String>, String> texts,
    Function<Problem, String> problems) {

  String say(String key, String... arguments) {
    return texts.apply(key, List.of(arguments));
  }

  String severity(Problem problem) {
    return say(problem.isError() ? "error" : "warning");
  }
}
