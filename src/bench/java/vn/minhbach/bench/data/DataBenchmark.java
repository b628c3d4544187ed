package vn.minhbach.bench.data;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.minhbach.Portal;
import vn.minhbach.bench.Progress;
import vn.minhbach.cache.Cache;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problems;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.DataOutput;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;

/** Makes all files of data of a portal of many figures, and counts time, bytes and memory. */
final class DataBenchmark {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Made> made = new TreeMap<>();

  /** Files of one kind: how many, the processor's seconds, bytes. */
  private record Made(long files, double seconds, long bytes) {
    Made and(Made other) {
      return new Made(files + other.files, seconds + other.seconds, bytes + other.bytes);
    }
  }

  /** Counts what is written, and keeps none of it. */
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) {
      bytes += len;
    }
  }

  private DataBenchmark() {}

  /** Arguments: the number of reports; a folder to work in. */
  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    Path content = work.resolve("content-" + arguments[0]);
    if (Files.notExists(content)) {
      DataContent.write(Integer.parseInt(arguments[0]), content);
    }
    new DataBenchmark().measure(content, work.resolve("data.md"));
  }

  private void measure(Path content, Path table) throws IOException {
    long began = System.nanoTime();
    Portal.Outcome outcome = new Portal(content, LocalDate.of(2026, 11, 22)).check();
    outcome.problems().stream().limit(5).forEach(problem -> Progress.say("%s", problem));
    Problems problems = new Problems();
    PortalConfig config =
        PortalConfig.read(new ContentFolder(content, problems), problems).orElseThrow();
    Site site =
        Composer.compose(
                config, Theme.PLAIN, outcome.catalog(), outcome.findings(), content, Cache.none())
            .get(0);
    Progress.say(
        "%d figures are read in %.0f s", outcome.catalog().observationCount(), since(began));
    System.gc();
    long held = used();
    long writing = System.nanoTime();
    new DataOutput().of(site).whole(this::take);
    StringBuilder lines = new StringBuilder();
    lines.append("| files of | files | processor seconds | MB |\n| --- | ---: | ---: | ---: |\n");
    made.forEach(
        (kind, all) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.1f |%n",
                    kind,
                    all.files(),
                    all.seconds(),
                    all.bytes() / 1e6)));
    lines.append(
        String.format(
            Locale.ROOT,
            "%n%,d figures; all files %.0f s by the clock; heap held by the catalog %d MB, in the old generation at most"
                + " %d MB, %d MB in all; resident %s%n",
            outcome.catalog().observationCount(),
            since(writing),
            held / 1_000_000,
            pools(true) / 1_000_000,
            pools(false) / 1_000_000,
            resident()));
    Files.writeString(table, lines);
    System.out.println(lines);
  }

  private void take(SiteFile file) throws IOException {
    Counted out = new Counted();
    long began = threads.getCurrentThreadCpuTime();
    file.content().writeTo(out);
    double seconds = (threads.getCurrentThreadCpuTime() - began) / 1e9;
    if (kind(file.path()).startsWith("portal")) {
      Progress.say("%s: %.1f s, %d bytes", file.path(), seconds, out.bytes);
    }
    synchronized (made) {
      made.merge(kind(file.path()), new Made(1, seconds, out.bytes), Made::and);
    }
  }

  private static String kind(String path) {
    boolean part = path.startsWith("data/v1/") && path.indexOf('/', "data/v1/".length()) > 0;
    String of = part ? "parts: " : "portal: ";
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("data/sdmx/data.")) {
      return of + "SDMX-" + ending(name);
    } else if (name.endsWith("-excel.csv")) {
      return of + "CSV for Excel";
    } else if (name.matches("(areas|indicators|reports|observations|findings|index)\\.(csv|json)")
        || name.matches(".*\\.(xlsx|ods|zip)")) {
      return of + ending(name);
    }
    return of + (name.equals("SHA256SUMS") ? name : "descriptions");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  private static double since(long nanoseconds) {
    return (System.nanoTime() - nanoseconds) / 1e9;
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * The most that was in the heap; of the old generation alone, where what lasts is.
   *
   * @param lasting whether only that is counted
   */
  private static long pools(boolean lasting) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(pool -> !lasting || pool.getName().matches(".*(Old|Tenured).*"))
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> line.replaceFirst("VmHWM:\\s*", ""))
            .findFirst()
            .orElse("unknown")
        : "unknown";
  }
}
