package vn.minhbach.bench.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.bench.Run;

/**
 * What a build of so many reports took.
 *
 * @param pages files of HTML, those at old addresses included
 */
record Measurement(
    int reports, Run run, Timeline timeline, long pages, long files, long bytes, long largest) {

  static Measurement of(int reports, Run run, Timeline timeline, Path site) throws IOException {
    long pages = 0;
    long files = 0;
    long bytes = 0;
    long largest = 0;
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        long size = Files.size(file);
        files++;
        bytes += size;
        if (file.toString().endsWith(".html")) {
          pages++;
          largest = Math.max(largest, size);
        }
      }
    }
    return new Measurement(reports, run, timeline, pages, files, bytes, largest);
  }

  static String head() {
    return """
        | reports | pages | files | MB | largest page, MB | minutes | processor minutes | peak memory, MB | time against linear |
        | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;
  }

  /**
   * @param first of the smallest number of reports
   */
  String line(Measurement first) {
    double linear = first.run.seconds() * reports / first.reports;
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,d | %,.0f | %.1f | %.1f | %.1f | %,.0f | %.2f |%n",
        reports,
        pages,
        files,
        bytes / 1e6,
        largest / 1e6,
        run.seconds() / 60,
        run.processorSeconds() / 60,
        run.peakBytes() / 1e6,
        run.seconds() / linear);
  }

  /** A table of its steps, and where the time of making pages went. */
  String steps() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| %,d reports | seconds | processor, s | memory, MB | heap, MB |%n".formatted(reports));
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    timeline
        .steps()
        .forEach(
            (step, seen) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %,.0f | %,.0f |%n",
                        step.printed(),
                        seen.seconds(),
                        seen.processorSeconds(),
                        seen.residentBytes() / 1e6,
                        seen.heapBytes() / 1e6)));
    table.append("\nComposing and rendering, by package:");
    for (Map.Entry<String, Double> share : timeline.shares()) {
      if (share.getValue() >= 0.005) {
        table.append(
            String.format(Locale.ROOT, " %s %.1f %%,", share.getKey(), 100 * share.getValue()));
      }
    }
    return table.deleteCharAt(table.length() - 1).append(".\n").toString();
  }
}
