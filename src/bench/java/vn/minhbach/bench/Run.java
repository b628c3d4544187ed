package vn.minhbach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A finished process.
 *
 * @param seconds from its start to its end
 * @param processorSeconds of it and all that it started, on all processors together
 * @param peakBytes the most memory that it, or a process that it started, ever had resident
 *     (VmHWM); 0 where there is no {@code /proc} to read it from
 */
public record Run(double seconds, double processorSeconds, long peakBytes, String output) {

  /** As many cores as the target is set for. */
  static final int CORES = 2;

  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final String PEAK = "VmHWM:";
  private static final String RESIDENT = "VmRSS:";
  private static final Pattern TIMES = Pattern.compile("processor ([0-9.]+) ([0-9.]+)\\s*$");

  /** Runs {@code command}, on two cores where the system can keep it to them. */
  public static Run of(Path folder, List<String> command) throws IOException, InterruptedException {
    return of(folder, command, process -> {});
  }

  /**
   * Runs {@code command}, on two cores where the system can keep it to them.
   *
   * @param look called many times a second while it runs, with a process that has it among its
   *     descendants
   */
  public static Run of(Path folder, List<String> command, Consumer<ProcessHandle> look)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("bash", "-c", "TIMEFORMAT='processor %U %S'; time \"$@\"", "bash"));
    if (Files.isExecutable(TASKSET)) {
      words.addAll(List.of(TASKSET.toString(), "-c", "0-" + (CORES - 1)));
    }
    words.addAll(command);
    Path output = Files.createTempFile("bench", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.toHandle()));
      look.accept(process.toHandle());
      Thread.sleep(10);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String printed = Files.readString(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + printed);
    }
    Matcher times = TIMES.matcher(printed);
    double processor =
        times.find() ? Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(2)) : 0;
    return new Run(seconds, processor, peak, printed);
  }

  private static long peak(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(p -> bytes(p, PEAK))
        .max()
        .orElse(0);
  }

  /** What a process has resident now; 0 where it can't be known. */
  public static long resident(ProcessHandle process) {
    return bytes(process, RESIDENT);
  }

  private static long bytes(ProcessHandle process, String field) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended
    }
  }
}
