package vn.minhbach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All results as a page of Markdown. */
final class Results {

  private Results() {}

  static String markdown(List<Result> results) {
    StringBuilder out = new StringBuilder("# Search benchmark\n\n");
    out.append(machine()).append("\n\n");
    row(out, "", results, r -> r.engine() + ", " + r.reports());
    row(out, "---", results, r -> "---:");
    row(out, "index: seconds, whole process", results, Result::seconds);
    row(out, "index: seconds, without reading the content", results, Result::indexSeconds);
    row(out, "index: peak memory, MB", results, Result::peak);
    row(out, "index: size on disk, MB", results, Result::bytes);
    row(out, "index: files", results, Result::files);
    row(out, "recall at " + Engine.RESULTS, results, Result::recall);
    row(out, "first query: kB", results, r -> r.kilobytes(a -> a.firstSent().plain()));
    row(
        out,
        "first query: kB, host compresses",
        results,
        r -> r.kilobytes(a -> a.firstSent().compressed()));
    row(out, "first query: requests", results, r -> r.spread(a -> a.firstSent().requests(), 0));
    row(out, "first query: ms", results, r -> r.spread(a -> a.first().milliseconds(), 0));
    row(out, "next query: kB", results, r -> r.kilobytes(a -> a.nextSent().plain()));
    row(
        out,
        "next query: kB, host compresses",
        results,
        r -> r.kilobytes(a -> a.nextSent().compressed()));
    row(out, "next query: requests", results, r -> r.spread(a -> a.nextSent().requests(), 0));
    row(out, "next query: ms", results, r -> r.spread(a -> a.next().milliseconds(), 0));
    out.append("\nTwo figures with a stroke are the median and the most over the known items.\n");
    out.append("\n## Recall by kind of query\n\n");
    row(out, "", results, r -> r.engine() + ", " + r.reports());
    row(out, "---", results, r -> "---:");
    Set<String> kinds = new TreeSet<>();
    results.forEach(r -> kinds.addAll(r.recallByKind().keySet()));
    for (String kind : kinds) {
      row(out, kind, results, r -> r.recallByKind().getOrDefault(kind, Result.NONE));
    }
    List<String> problems = new ArrayList<>();
    for (Result result : results) {
      if (!result.problem().isEmpty()) {
        problems.add(
            "- %s, %d: %s\n".formatted(result.engine(), result.reports(), result.problem()));
      }
    }
    if (!problems.isEmpty()) {
      out.append("\n## Not measured\n\n");
      problems.forEach(out::append);
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, String head, List<Result> results, Function<Result, String> cell) {
    String cells = results.stream().map(cell).collect(Collectors.joining(" | "));
    out.append("| %s | %s |\n".formatted(head, cells));
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores, JDK %s, %s %s. Our indexer has a heap of 1 GB; both indexers have %d cores."
        .formatted(
            runtime.availableProcessors(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Run.CORES);
  }
}
