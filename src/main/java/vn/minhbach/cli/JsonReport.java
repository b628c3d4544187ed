package vn.minhbach.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.minhbach.Portal;
import vn.minhbach.binding.Census;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Problem;

/** The report of a run as JSON. */
final class JsonReport {

  private JsonReport() {}

  static String of(Portal.Outcome outcome, ProblemText text) {
    String problems =
        outcome.problems().stream()
            .map(problem -> problem(problem, text))
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"published\":%s,\"pages\":%d,\"files\":%d,\"bytes\":%d,\"reports\":%d,\"observations\":%d,\"figures\":%s,\"findings\":%s,\"problems\":%s}"
        .formatted(
            outcome.written().isPresent(),
            outcome.pages(),
            outcome.written().map(w -> w.files()).orElse(0),
            outcome.written().map(w -> w.bytes()).orElse(0L),
            outcome.catalog().reports().size(),
            outcome.catalog().observationCount(),
            outcome.catalog().reports().stream()
                .map(JsonReport::figures)
                .collect(Collectors.joining(",", "[", "]")),
            outcome.findings().stream()
                .filter(Finding::isPublished)
                .map(JsonReport::finding)
                .collect(Collectors.joining(",", "[", "]")),
            problems);
  }

  private static String finding(Finding finding) {
    return "{\"report\":%s,\"finding\":%s,\"outcome\":%s,\"path\":%s,\"line\":%d}"
        .formatted(
            string(finding.subject().report().address()),
            string(finding.key()),
            string(finding.outcome().name().toLowerCase(Locale.ROOT)),
            string(finding.subject().row().place().path()),
            finding.subject().row().place().line());
  }

  private static String figures(Report report) {
    Census census = Census.of(report);
    String kinds =
        census.kinds().entrySet().stream()
            .map(
                kind ->
                    string(kind.getKey().name().toLowerCase(Locale.ROOT)) + ":" + kind.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    return "{\"report\":%s,\"figures\":%d,\"text\":%s,\"measurements\":%d,\"bound\":%d,\"in_tables\":%d,\"unbound\":%d,\"share\":%s}"
        .formatted(
            string(report.address()),
            census.figures(),
            kinds,
            census.measurements(),
            census.bound(),
            census.inTables(),
            census.unbound(),
            census.share().toPlainString());
  }

  private static String problem(Problem problem, ProblemText text) {
    return "{\"path\":%s,\"line\":%d,\"column\":%d,\"severity\":%s,\"code\":%s,\"message\":%s}"
        .formatted(
            string(problem.place().path()),
            problem.place().line(),
            problem.place().column(),
            string(problem.isError() ? "error" : "warning"),
            string(problem.code()),
            string(text.of(problem)));
  }

  /** {@code text} between quotes. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
