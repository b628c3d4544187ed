package vn.minhbach.render.html;

import java.util.List;
import vn.minhbach.problem.Problem;

/** Ends the publication of a portal whose templates don't do what they should. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  TemplateFailure(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong with them. */
  public List<Problem> problems() {
    return problems;
  }
}
