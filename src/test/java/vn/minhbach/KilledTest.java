package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.cli.Main;
import vn.minhbach.write.WholeSite;

/**
 * A build that is killed leaves the old site or the new one, whole, and the next build succeeds.
 *
 * <p>{@code -Dkills=200} kills more of them, {@code -Dkilled.jar=target/minhbach.jar} the program
 * as it is delivered. Every second one is killed while it writes, the others at any moment.
 */
class KilledTest {

  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final String JAR = System.getProperty("killed.jar", "");

  @TempDir Path temporary;
  private final Random random = new Random(20261121);

  @Test
  void theSiteIsTheOldOrTheNewWhole() throws Exception {
    List<Path> contents = List.of(content("one", "Cổng một"), content("two", "Cổng hai"));
    Map<String, String> lists = new TreeMap<>();
    for (Path content : contents) {
      Path reference = temporary.resolve("reference-" + content.getFileName());
      build(content, reference);
      lists.put(WholeSite.list(reference), content.getFileName().toString());
    }
    assertThat(lists).hasSize(2);

    Path output = Files.createDirectory(temporary.resolve("www")).resolve("site");
    build(contents.get(0), output);
    Path making = output.resolveSibling(".site.minhbach-new");
    long start = System.nanoTime();
    Process whole = start(contents.get(1), output);
    awaitBeginOfWriting(whole, making);
    long begun = System.nanoTime();
    assertThat(whole.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(whole.exitValue()).isZero();
    long writing = System.nanoTime() - begun;
    long running = System.nanoTime() - start;

    Map<String, Integer> found = new TreeMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Path next = contents.get(kill % 2);
      Process process = start(next, output);
      if (kill % 2 == 0) {
        awaitBeginOfWriting(process, making);
        pause(random.nextLong(writing));
      } else {
        pause(random.nextLong(running));
      }
      boolean killed = process.isAlive();
      if (!killed) {
        // The first took longer: nothing of it was in the system's memory.
        writing -= writing / 8;
        running -= running / 8;
      }
      process.destroyForcibly();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

      String list = WholeSite.list(output);
      assertThat(lists).as("kill " + kill).containsKey(list);
      boolean isNew = lists.get(list).equals(next.getFileName().toString());
      String state = (killed ? "killed" : "done before") + (isNew ? ", new site" : ", old site");
      found.merge(left(output) ? state + ", something left beside it" : state, 1, Integer::sum);

      build(next, output);
      assertThat(lists.get(WholeSite.list(output))).isEqualTo(next.getFileName().toString());
      assertThat(left(output)).as("kill " + kill).isFalse();
    }
    Files.writeString(Path.of("target/killed.txt"), found + "\n");
  }

  private static void build(Path content, Path output) {
    CommandLineRun run =
        CommandLineRun.of("build", "--source", content.toString(), "--output", output.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Process start(Path content, Path output) throws IOException {
    List<String> program =
        JAR.isEmpty()
            ? List.of("-cp", System.getProperty("java.class.path"), Main.class.getName())
            : List.of("-jar", JAR);
    List<String> command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"),
                program,
                List.of("build", "--source", content.toString(), "--output", output.toString()))
            .flatMap(List::stream)
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitBeginOfWriting(Process process, Path making) {
    while (process.isAlive() && !Files.exists(making)) {
      LockSupport.parkNanos(100_000);
    }
  }

  private static void pause(long nanoseconds) {
    long until = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  private static boolean left(Path output) throws IOException {
    try (Stream<Path> beside = Files.list(output.getParent())) {
      // The cache stays, whatever becomes of builds.
      return beside.anyMatch(path -> !path.equals(output) && !path.endsWith(".minhbach"));
    }
  }

  /** A portal whose name is in every page of it. */
  private Path content(String folder, String name) throws IOException {
    Path content = temporary.resolve(folder);
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    String text = Files.readString(settings);
    Files.writeString(settings, text.replace("Cổng thử", name));
    return content;
  }
}
