package vn.minhbach.audit;

import java.util.List;
import vn.minhbach.model.Answer;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Problems;

/** Looks for answers to findings that there no longer are. */
final class Answers {

  private Answers() {}

  static void check(Catalog catalog, List<Finding> findings, Problems problems) {
    for (Report report : catalog.reports()) {
      if (!report.answers().isEmpty()) {
        List<String> keys =
            findings.stream()
                .filter(Finding::isPublished)
                .filter(f -> f.subject().report().equals(report))
                .map(Finding::key)
                .toList();
        report.answers().stream()
            .filter(answer -> !keys.contains(answer.finding()))
            .forEach(answer -> report(answer, keys, problems));
      }
    }
  }

  private static void report(Answer answer, List<String> keys, Problems problems) {
    String known = keys.isEmpty() ? "–" : String.join(", ", keys);
    problems.warning(answer.place(), "answer.finding", answer.finding(), known);
  }
}
