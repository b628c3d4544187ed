package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.bench.Progress;
import vn.minhbach.bench.Run;

/** Measures builds of the same reports by this program and by others, turn by turn. */
final class SpeedBenchmark {

  /** What takes minutes is measured once. */
  private static final double LONG_SECONDS = 60;

  /** Sites that were measured, below the folder to work in. */
  private static final String ASIDE = "aside";

  private final Path work;
  private final int rounds;
  private final List<Generator> generators;
  private final SpeedCorpus corpus;

  private SpeedBenchmark(Path work, int rounds, List<Generator> generators, SpeedCorpus corpus) {
    this.work = work;
    this.rounds = rounds;
    this.generators = List.copyOf(generators);
    this.corpus = corpus;
  }

  /**
   * Arguments: numbers of reports; rounds; the project's folder; a folder to work in; the list of
   * administrative units; homes of JDKs.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[2]);
    Path launcher = project.resolve("src/dist/bin/minhbach").toAbsolutePath();
    List<Generator> generators = new ArrayList<>();
    Path work = Path.of(arguments[3]).toAbsolutePath();
    Path peers = project.resolve("src/bench/speed");
    List<String> homes = List.of(arguments[5].split(","));
    for (String home : homes) {
      String jdk = "JDK " + feature(Path.of(home));
      generators.add(
          new Ours("Minh Bạch, pages, " + jdk, Path.of(home), launcher, List.of("--pages-only")));
    }
    generators.add(new Ours("Minh Bạch, all", Path.of(homes.get(0)), launcher, List.of()));
    generators.add(new Hugo());
    generators.add(
        new Eleventy(
            Installed.npm(peers.resolve("eleventy/package.json"), work.resolve("eleventy"))));
    generators.add(new Jekyll());
    generators.add(
        new JBake(
            Path.of(homes.get(0)),
            Installed.maven(peers.resolve("jbake/pom.xml"), work.resolve("jbake"))));
    SpeedBenchmark benchmark =
        new SpeedBenchmark(
            work,
            Integer.parseInt(arguments[1]),
            generators,
            new SpeedCorpus(project.resolve("content"), Path.of(arguments[4])));
    Folders.delete(work.resolve(ASIDE));
    StringBuilder table = new StringBuilder();
    for (String size : arguments[0].split(",")) {
      table.append(benchmark.measure(Integer.parseInt(size)));
    }
    Folders.delete(work.resolve(ASIDE));
    Path file = benchmark.work.resolve("speed.md");
    Files.writeString(file, table.toString());
    System.out.println(table);
    Progress.say("written to %s", file);
  }

  private static String feature(Path home) throws IOException {
    return Files.readAllLines(home.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
        .findFirst()
        .orElse("?");
  }

  private String measure(int size) throws IOException, InterruptedException {
    List<SpeedReport> reports = corpus.reports(size);
    Map<Generator, List<Run>> runs = new LinkedHashMap<>();
    for (Generator generator : generators) {
      Path folder = folder(generator, size);
      Folders.setAside(folder, work.resolve(ASIDE));
      generator.prepare(reports, folder);
      runs.put(generator, new ArrayList<>());
    }
    List<Run> copies = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (Generator generator : generators) {
        List<Run> done = runs.get(generator);
        if (round > 0 && done.get(0).seconds() > LONG_SECONDS) {
          continue;
        }
        Path folder = folder(generator, size);
        if (round == 0 && generator instanceof Ours) {
          // The launcher leaves an archive of classes at its first run, as on every machine.
          run(generator, folder, size);
        }
        done.add(run(generator, folder, size));
        Progress.say("%d reports, %s: %.2f s", size, generator.name(), last(done).seconds());
      }
      copies.add(copy(folder(generators.get(0), size)));
    }
    return table(size, runs, copies);
  }

  private Run run(Generator generator, Path folder, int size)
      throws IOException, InterruptedException {
    Path output = folder.resolve(generator.output());
    Folders.setAside(output, work.resolve(ASIDE));
    // Ours keeps what it made beside the site; cold means without.
    Folders.setAside(output.resolveSibling(".minhbach"), work.resolve(ASIDE));
    Run run = Run.of(folder, generator.command(folder));
    long pages = pages(output);
    if (pages < size) {
      throw new IOException(generator.name() + " wrote " + pages + " pages:\n" + run.output());
    }
    return run;
  }

  private static long pages(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  /** The floor: the finished site, copied file by file. */
  private Run copy(Path folder) throws IOException, InterruptedException {
    Folders.setAside(folder.resolve("copy"), work.resolve(ASIDE));
    return Run.of(folder, List.of("cp", "-r", "site", "copy"));
  }

  private String table(int size, Map<Generator, List<Run>> runs, List<Run> copies)
      throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "| %,d reports | wall, s | processor, s | peak memory, MB | pages | files | MB | runs |%n"
            .formatted(size));
    table.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Map.Entry<Generator, List<Run>> entry : runs.entrySet()) {
      Path output = folder(entry.getKey(), size).resolve(entry.getKey().output());
      table.append(line(entry.getKey().name(), entry.getValue(), output));
    }
    Path copy = folder(generators.get(0), size).resolve("copy");
    return table.append(line("copying the first of these", copies, copy)).append('\n').toString();
  }

  private static String line(String name, List<Run> runs, Path output) throws IOException {
    long files = 0;
    long bytes = 0;
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files++;
        bytes += Files.size(file);
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.2f (%.2f–%.2f) | %.2f | %.0f | %,d | %,d | %.0f | %d |%n",
        name,
        middle(runs, Comparator.comparing(Run::seconds)).seconds(),
        runs.stream().mapToDouble(Run::seconds).min().orElseThrow(),
        runs.stream().mapToDouble(Run::seconds).max().orElseThrow(),
        middle(runs, Comparator.comparing(Run::processorSeconds)).processorSeconds(),
        middle(runs, Comparator.comparing(Run::peakBytes)).peakBytes() / 1e6,
        pages(output),
        files,
        bytes / 1e6,
        runs.size());
  }

  private static Run middle(List<Run> runs, Comparator<Run> order) {
    return runs.stream().sorted(order).toList().get(runs.size() / 2);
  }

  private static Run last(List<Run> runs) {
    return runs.get(runs.size() - 1);
  }

  private Path folder(Generator generator, int size) {
    String name = generator.name().replaceAll("[^A-Za-z0-9]+", "-");
    return work.resolve(size + "-" + name);
  }
}
