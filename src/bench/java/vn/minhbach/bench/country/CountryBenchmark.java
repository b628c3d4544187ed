package vn.minhbach.bench.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.bench.Progress;
import vn.minhbach.bench.Run;

/** Builds a portal of the whole country, or of a part of it, as a user would. */
final class CountryBenchmark {

  private final Path work;
  private final List<String> java;
  private final CountryContent content;

  private CountryBenchmark(Path work, List<String> java, CountryContent content) {
    this.work = work;
    this.java = List.copyOf(java);
    this.content = content;
  }

  /**
   * Arguments: numbers of reports, or {@code all}; the project's folder; a folder to work in; the
   * folder of the official lists of units; the program's jar; options of Java.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[1]);
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of(arguments[5].split(" ")));
    java.addAll(List.of("-jar", Path.of(arguments[4]).toAbsolutePath().toString()));
    CountryBenchmark benchmark =
        new CountryBenchmark(
            Path.of(arguments[2]).toAbsolutePath(),
            java,
            new CountryContent(Path.of(arguments[3]), project.resolve("content")));
    List<Measurement> done = new ArrayList<>();
    StringBuilder lines = new StringBuilder(Measurement.head());
    StringBuilder steps = new StringBuilder();
    for (String reports : arguments[0].split(",")) {
      done.add(benchmark.measure(benchmark.districts(reports)));
      lines.append(done.get(done.size() - 1).line(done.get(0)));
      steps.append('\n').append(done.get(done.size() - 1).steps());
      // A country takes hours: what is known stands there.
      Files.writeString(benchmark.work.resolve("country.md"), lines.toString() + steps);
    }
    System.out.println(lines.toString() + steps);
    Progress.say("written to %s", benchmark.work.resolve("country.md"));
  }

  private int districts(String reports) {
    return reports.equals("all")
        ? content.districts()
        : Math.max(1, Integer.parseInt(reports) / Span.all().size());
  }

  private Measurement measure(int districts) throws IOException, InterruptedException {
    int reports = districts * Span.all().size();
    Path folder = work.resolve(String.valueOf(reports));
    delete(folder);
    content.write(districts, folder.resolve("content"));
    Progress.say("%d reports of %d districts are written", reports, districts);
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("build", "--source", "content", "--output", "site"));
    Timeline timeline = new Timeline();
    Run run = Run.of(folder, command, timeline::look);
    timeline.end();
    Files.writeString(folder.resolve("build.log"), run.output());
    Progress.say("%d reports: built in %.0f s", reports, run.seconds());
    return Measurement.of(reports, run, timeline, folder.resolve("site"));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }
}
