package vn.minhbach.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A finished run of one target.
 *
 * @param executions how many inputs were tried
 * @param coverage edges of the program that they reached, as Jazzer counts them
 * @param findings inputs that broke something, those of earlier runs included
 */
record FuzzRun(String target, long executions, long seconds, long coverage, long findings) {

  /** What is looked at for new paths: the program, and what it reads with. */
  private static final String INSTRUMENTED =
      "vn.minhbach.**:com.vladsch.flexmark.**:org.jbake.parser.**:org.yaml.snakeyaml.**"
          + ":com.fasterxml.jackson.dataformat.**:org.owasp.html.**";

  /** Longer inputs say no more, and each takes longer. */
  private static final Map<String, Integer> LONGEST = Map.of("figures", 120);

  private static final int LONGEST_FILE = 3000;

  /** Seconds for one input, a thousand times what it needs. */
  private static final int HANGS = 15;

  private static final Pattern DONE = Pattern.compile("#(\\d+)\\s.*?cov: (\\d+)");

  /** Runs Jazzer in a process of its own; its words go to {@code log.txt} in {@code folder}. */
  static FuzzRun of(String target, Path folder, Path dictionary, int seconds)
      throws IOException, InterruptedException {
    for (String name : List.of("corpus", "findings", "work")) {
      Files.createDirectories(folder.resolve(name));
    }
    Path log = folder.resolve("log.txt");
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command(target, folder, escaped(dictionary, folder), seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    long taken = (System.nanoTime() - start) / 1_000_000_000;
    long executions = 0;
    long coverage = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = DONE.matcher(line);
      if (matcher.lookingAt()) {
        executions = Long.parseLong(matcher.group(1));
        coverage = Long.parseLong(matcher.group(2));
      }
    }
    if (executions == 0) {
      throw new IOException("Jazzer ended with " + exit + " before it tried anything: see " + log);
    }
    try (Stream<Path> found = Files.list(folder.resolve("findings"))) {
      long findings = found.filter(file -> !file.toString().endsWith(".java")).count();
      return new FuzzRun(target, executions, taken, coverage, findings);
    }
  }

  /** Jazzer reads ASCII alone. */
  private static Path escaped(Path dictionary, Path folder) throws IOException {
    StringBuilder escaped = new StringBuilder();
    for (byte b : Files.readAllBytes(dictionary)) {
      escaped.append(b >= 0 ? Character.toString(b) : String.format(Locale.ROOT, "\\x%02x", b));
    }
    return Files.writeString(folder.resolve("dictionary"), escaped);
  }

  private static List<String> command(String target, Path folder, Path dictionary, int seconds) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx1500m", "-XX:+EnableDynamicAgentLoading"));
    command.add("-Dorg.freemarker.loggerLibrary=none");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzedTarget.class.getName());
    command.add(
        "--target_args=" + target + " " + folder.resolve("work") + " " + folder.resolve("seeds"));
    command.add("--instrumentation_includes=" + INSTRUMENTED);
    command.add("--custom_hook_includes=" + INSTRUMENTED);
    command.add("--instrumentation_excludes=vn.minhbach.fuzz.**");
    command.add("--reproducer_path=" + folder.resolve("findings"));
    command.add("--keep_going=20");
    command.add("-artifact_prefix=" + folder.resolve("findings") + "/");
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=" + HANGS);
    command.add("-max_len=" + LONGEST.getOrDefault(target, LONGEST_FILE));
    command.add("-rss_limit_mb=3000");
    command.add("-dict=" + dictionary);
    command.add(folder.resolve("corpus").toString());
    command.add(folder.resolve("seeds").toString());
    return command;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %,d inputs in %d s, %,d edges, %d findings",
        target,
        executions,
        seconds,
        coverage,
        findings);
  }
}
