package vn.minhbach.cli;

import java.util.Locale;
import vn.minhbach.Portal;
import vn.minhbach.binding.Census;
import vn.minhbach.json.Json;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Problem;
import vn.minhbach.write.Change;
import vn.minhbach.write.SiteWriter;

/** The report of a run as JSON. */
final class JsonReport {

  private final ProblemText text;

  private JsonReport(ProblemText text) {
    this.text = text;
  }

  /**
   * @param changes whether every file that changed is listed
   */
  static String of(Portal.Outcome outcome, boolean changes, ProblemText text) {
    Json json = new Json();
    json.object(
        all -> {
          new JsonReport(text).write(outcome, all);
          outcome.written().ifPresent(written -> written(written, changes, all));
        });
    return json.toString();
  }

  private void write(Portal.Outcome outcome, Json json) {
    json.key("published").truth(outcome.written().isPresent());
    json.key("pages").number(outcome.pages());
    json.key("files").number(outcome.written().map(w -> w.files()).orElse(0));
    json.key("bytes").number(outcome.written().map(w -> w.bytes()).orElse(0L));
    json.key("reports").number(outcome.catalog().reports().size());
    json.key("observations").number(outcome.catalog().observationCount());
    json.key("figures")
        .array(
            list -> outcome.catalog().reports().forEach(r -> list.object(one -> figures(r, one))));
    json.key("findings")
        .array(
            list ->
                outcome.findings().stream()
                    .filter(Finding::isPublished)
                    .forEach(finding -> list.object(one -> finding(finding, one))));
    json.key("problems")
        .array(list -> outcome.problems().forEach(p -> list.object(one -> problem(p, one))));
  }

  private static void written(SiteWriter.Written written, boolean changes, Json json) {
    for (Change.Kind kind : Change.Kind.values()) {
      json.key(kind.name().toLowerCase(Locale.ROOT))
          .number(written.changes().stream().filter(change -> change.kind() == kind).count());
    }
    json.key("kept").array(list -> written.kept().forEach(list::string));
    if (changes) {
      json.key("changes")
          .array(list -> written.changes().forEach(c -> list.object(one -> change(c, one))));
    }
  }

  private static void change(Change change, Json json) {
    json.key("change").string(String.valueOf(change.kind().letter()));
    json.key("path").string(change.path());
  }

  private static void finding(Finding finding, Json json) {
    json.key("report").string(finding.subject().report().address());
    json.key("finding").string(finding.key());
    json.key("outcome").string(finding.outcome().name().toLowerCase(Locale.ROOT));
    json.key("path").string(finding.subject().row().place().path());
    json.key("line").number(finding.subject().row().place().line());
  }

  private static void figures(Report report, Json json) {
    Census census = Census.of(report);
    json.key("report").string(report.address());
    json.key("figures").number(census.figures());
    json.key("text")
        .object(
            kinds ->
                census
                    .kinds()
                    .forEach(
                        (kind, count) ->
                            kinds.key(kind.name().toLowerCase(Locale.ROOT)).number(count)));
    json.key("measurements").number(census.measurements());
    json.key("bound").number(census.bound());
    json.key("in_tables").number(census.inTables());
    json.key("unbound").number(census.unbound());
    json.key("share").number(census.share());
  }

  private void problem(Problem problem, Json json) {
    json.key("path").string(problem.place().path());
    if (!problem.place().sheet().isEmpty()) {
      json.key("sheet").string(problem.place().sheet());
    }
    json.key("line").number(problem.place().line());
    json.key("column").number(problem.place().column());
    json.key("severity").string(problem.isError() ? "error" : "warning");
    json.key("code").string(problem.code());
    json.key("message").string(text.of(problem));
    json.key("remedy").array(list -> problem.remedy().forEach(list::string));
  }
}
