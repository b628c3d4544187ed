package vn.minhbach.audit;

import java.util.Comparator;
import java.util.List;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.problem.Described;
import vn.minhbach.problem.Problems;

/** All examinations. */
public final class Audit {

  private static final List<Examination> ALL =
      List.of(
          new ShareOfPlanExamination(),
          new ShareExamination(),
          new ChangeExamination(),
          new TotalExamination(),
          new RepetitionExamination(),
          new AssessmentExamination(),
          new PlausibilityExamination());

  private Audit() {}

  /**
   * What every examination finds, report by report; an answer to a finding that there no longer is,
   * is reported.
   */
  public static List<Finding> audit(Catalog catalog, Problems problems) {
    List<Finding> findings = examine(new Evidence(catalog));
    Answers.check(catalog, findings, problems);
    return findings;
  }

  private static List<Finding> examine(Evidence evidence) {
    return ALL.stream()
        .flatMap(examination -> examination.examine(evidence))
        .sorted(
            Comparator.comparing((Finding f) -> f.subject().report().address())
                .thenComparing(Finding::kind)
                .thenComparing(f -> f.subject().row().place())
                .thenComparing(Finding::key))
        .toList();
  }

  /** What every examination is called, in the order in which they are applied. */
  public static List<Described> described() {
    return ALL.stream()
        .map(examination -> Described.of(examination.getClass(), "Examination", List.of()))
        .toList();
  }
}
