package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A program of other people that tests run, where this machine has it. */
public final class OtherProgram {

  private OtherProgram() {}

  /** Skips the test where {@code program} is not installed, or fails it: see the other one. */
  public static void require(String program, String required) {
    boolean there =
        List.of(System.getenv("PATH").split(File.pathSeparator, 0)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    require(there, "NO " + program.toUpperCase(Locale.ROOT) + " FOUND: install it", required);
  }

  /**
   * Skips the test where something is not {@code there}, or fails it where the system property
   * {@code required} says that nothing is skipped.
   */
  public static void require(boolean there, String message, String required) {
    if (!there) {
      System.out.println(message);
      if (Boolean.getBoolean(required)) {
        fail(message);
      }
      assumeTrue(false, message);
    }
  }

  /** Runs it to its good end; gives what it printed, without what it warned of. */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("program", ".txt");
    Path warned = Files.createTempFile("program", ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(warned.toFile())
            .start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String output = Files.readString(printed);
    assertThat(ended && process.exitValue() == 0)
        .as("%s: %s%s", command, output, Files.readString(warned))
        .isTrue();
    Files.delete(printed);
    Files.delete(warned);
    return output;
  }
}
