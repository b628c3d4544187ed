package vn.minhbach.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import vn.minhbach.Portal;
import vn.minhbach.cli.doctor.Symptom;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.preview.Words;
import vn.minhbach.problem.Problem;
import vn.minhbach.publication.Release;
import vn.minhbach.write.Change;
import vn.minhbach.write.SiteWriter;

/** Prints problems, progress and summaries; coloured where the terminal takes it. */
final class Console {

  private static final int FILES_PER_STEP = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final ProblemText text;
  private final Ansi ansi;
  private final long start = System.nanoTime();

  Console(PrintWriter out, PrintWriter err, ProblemText text, Ansi ansi) {
    this.out = out;
    this.err = err;
    this.text = text;
    this.ansi = ansi;
  }

  /** The same, with everything on the error output, where the standard one is for machines. */
  Console toErrors() {
    return new Console(err, err, text, ansi);
  }

  /** Says that another build has to come to its end first. */
  void waiting() {
    err.println(say("progress.waiting"));
    err.flush();
  }

  /** Says that something was put right. */
  void recovered(Path output) {
    err.println(say("progress.recovered", output.toString()));
    err.flush();
  }

  /** A line for machines. */
  void print(String line) {
    out.println(line);
    out.flush();
  }

  /** Says that work has begun; only to a person at a terminal that takes colours. */
  void progress(String command) {
    if (ansi.enabled()) {
      err.println(styled("faint", say("progress." + command)));
    }
  }

  /** A line that counts up in place; only at such a terminal. */
  void filesWritten(int files) {
    if (ansi.enabled() && files % FILES_PER_STEP == 0) {
      err.print("\r" + say("progress.files", String.valueOf(files)));
      err.flush();
    }
  }

  /** What does not keep anybody from anything, in one line. */
  void warning(String key, String... arguments) {
    err.println(styled("bold,yellow", say("warning") + ":") + " " + say(key, arguments));
    err.flush();
  }

  /** Problems, then counts and {@code notes}, then what was written. */
  void report(Portal.Outcome outcome, boolean json, List<String> notes) {
    report(outcome, json, notes, false);
  }

  /**
   * Problems, then counts and {@code notes}, then what was written.
   *
   * @param changes whether JSON lists every file that changed
   */
  void report(Portal.Outcome outcome, boolean json, List<String> notes, boolean changes) {
    if (ansi.enabled()) {
      err.print("\r\u001b[K");
    }
    if (!outcome.cards()) {
      warning("warning.cards");
    }
    if (json) {
      out.println(JsonReport.of(outcome, changes, text));
      return;
    }
    problems(outcome.problems());
    CatalogSummary.lines(outcome.catalog(), text).forEach(out::println);
    notes.forEach(out::println);
    long findings = outcome.findings().stream().filter(Finding::isPublished).count();
    if (findings > 0) {
      out.println(say("summary.findings", String.valueOf(findings)));
    }
    if (outcome.moved() > 0) {
      String redirects = String.valueOf(outcome.catalog().redirects().size());
      out.println(say("summary.moved", redirects, String.valueOf(outcome.moved())));
    }
    summary(outcome);
    out.flush();
    err.flush();
  }

  /** A line for each, and the lines that mend it. */
  void problems(List<Problem> problems) {
    problems.forEach(this::located);
    err.flush();
  }

  /** A problem with its place and what mends it. */
  void located(Problem problem) {
    String severity = problem.isError() ? say("error") : say("warning");
    String style = problem.isError() ? "bold,red" : "bold,yellow";
    err.println(problem.place() + ": " + styled(style, severity + ":") + " " + text.of(problem));
    problem.remedy().forEach(err::println);
  }

  private void summary(Portal.Outcome outcome) {
    long errors = outcome.problems().stream().filter(Problem::isError).count();
    long warnings = outcome.problems().size() - errors;
    String problems = say("summary.problems", String.valueOf(errors), String.valueOf(warnings));
    if (outcome.refused()) {
      out.println(styled("bold,red", say("summary.refused") + " " + problems));
    } else if (outcome.written().isPresent()) {
      SiteWriter.Written written = outcome.written().get();
      out.println(
          styled(
              "bold,green",
              say(
                      "summary.built",
                      String.valueOf(outcome.pages()),
                      String.valueOf(written.files()),
                      String.valueOf(written.bytes()),
                      String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9),
                      written.folder().toString())
                  + " "
                  + problems));
      written(written);
    } else {
      out.println(styled("bold,green", say("summary.checked") + " " + problems));
    }
  }

  /** What became of the files, and of those of others. */
  private void written(SiteWriter.Written written) {
    long removed = written.changes().stream().filter(c -> c.kind() == Change.Kind.DELETED).count();
    out.println(
        say(
            "summary.changed",
            String.valueOf(written.changes().size() - removed),
            String.valueOf(written.files()),
            String.valueOf(removed)));
    if (!written.kept().isEmpty()) {
      out.println(say("summary.kept", String.join(", ", written.kept())));
    }
    written.leftover().ifPresent(folder -> warning("warning.leftover", folder.toString()));
  }

  /** What a release would record, in one line; none where that is nothing. */
  List<String> unrecorded(Release release) {
    return release.added().isEmpty()
        ? List.of()
        : List.of(
            say(
                "release.unrecorded",
                String.valueOf(release.addresses()),
                String.valueOf(release.editions().size())));
  }

  /** What a release records, in words. */
  List<String> released(Release release, boolean dry) {
    if (release.added().isEmpty()) {
      return List.of(say("release.nothing"));
    }
    List<String> lines = new ArrayList<>();
    for (Release.NewEdition edition : release.editions()) {
      lines.add(
          say(
              edition.number() == 1 ? "release.first" : "release.edition",
              edition.report().address(),
              String.valueOf(edition.number()),
              String.valueOf(edition.changes())));
    }
    lines.add(
        say(
            dry ? "release.dry" : "release.done",
            String.valueOf(release.addresses()),
            String.valueOf(release.editions().size()),
            String.valueOf(release.added().size())));
    return lines;
  }

  /** What the doctor found: a line for each, then how many are bad. */
  void diagnosis(List<Symptom> symptoms, boolean json) {
    out.println(json ? Diagnosis.json(symptoms, text) : Diagnosis.lines(symptoms, this));
    out.flush();
  }

  /** What the program examines. */
  void explain(boolean json) {
    out.println(json ? RuleList.json(text) : RuleList.lines(text));
    out.flush();
  }

  /** An error that is not the content's: one line, no stack trace. */
  void failure(Exception e) {
    Failure failure = Failure.of(e);
    error(text.get(failure.key(), failure.arguments()));
  }

  /** An error that is no problem of the content, in one line. */
  void problem(String key, String... arguments) {
    error(say(key, arguments));
  }

  /** A mistake in what was answered, in one line. */
  void problem(Problem problem) {
    error(text.of(problem));
  }

  private void error(String what) {
    err.println(styled("bold,red", say("error") + ":") + " " + what);
    err.flush();
  }

  /** The figures of a catalog, in the language of this console. */
  FigureCensus census(Catalog catalog) {
    return new FigureCensus(catalog, text);
  }

  /** What the audit found, in the language of this console. */
  FindingList findings(List<Finding> findings) {
    return new FindingList(findings, text);
  }

  /** The words of the preview, in the language of this console. */
  Words words() {
    return new Words(text.language().tag(), text::get, text::of);
  }

  /** A message on a line of its own. */
  void line(String key, String... arguments) {
    out.println(say(key, arguments));
    out.flush();
  }

  /** A message that is answered on the same line. */
  void question(String key, String... arguments) {
    out.print(say(key, arguments) + " ");
    out.flush();
  }

  /** A line of a diff. */
  void diff(String line) {
    String style =
        switch (line.charAt(0)) {
          case '-' -> "red";
          case '+' -> "green";
          default -> "faint";
        };
    // Markup of the terminal's library within the content would be read as such.
    out.println(line.contains("|@") || line.contains("@|") ? line : styled(style, line));
  }

  String say(String key, String... arguments) {
    return text.get(key, List.of(arguments));
  }

  String styled(String style, String words) {
    return ansi.enabled() ? ansi.string("@|" + style + " " + words + "|@") : words;
  }
}
