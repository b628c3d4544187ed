package vn.minhbach.cli;

import java.util.List;
import java.util.Locale;
import vn.minhbach.problem.Problem;

/** A problem as the command line prints it, for tests of what finds problems. */
public final class PrintedProblem {

  private static final ProblemText VIETNAMESE = ProblemText.in(Locale.forLanguageTag("vi"));
  private static final ProblemText ENGLISH = ProblemText.in(Locale.ENGLISH);

  private PrintedProblem() {}

  /** What is wrong, and what to do, in each language. */
  public static List<String> of(Problem problem) {
    return List.of(VIETNAMESE.of(problem), ENGLISH.of(problem));
  }
}
