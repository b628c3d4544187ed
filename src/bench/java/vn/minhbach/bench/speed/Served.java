package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that shows a site in browsers while its files change. */
final class Served implements AutoCloseable {

  private static final Pattern ADDRESS =
      Pattern.compile("http://(?:127\\.0\\.0\\.1|localhost):\\d+");

  /** What the programs say when everything is there. */
  private static final Pattern READY = Pattern.compile("Read and composed|Press Ctrl\\+C to stop");

  private static final long PATIENCE_SECONDS = 300;

  private final Process process;
  private final String url;

  /** Starts {@code command} in {@code folder}, and waits until it shows the site. */
  Served(Path folder, List<String> command, Path log) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String said = "";
    while (!READY.matcher(said).find()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IOException(String.join(" ", command) + " shows nothing:\n" + said);
      }
      Thread.sleep(50);
      said = Files.readString(log);
    }
    Matcher address = ADDRESS.matcher(said);
    if (!address.find()) {
      close();
      throw new IOException("no address:\n" + said);
    }
    url = address.group();
  }

  /** Without the last slash. */
  String url() {
    return url;
  }

  @Override
  public void close() throws IOException {
    // Those that it started end first: a launcher waits for them.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
