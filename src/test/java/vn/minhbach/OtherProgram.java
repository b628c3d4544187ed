package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that tests run in a process of its own, where this machine has it. */
public final class OtherProgram {

  /** Far above what any of them takes, Maven with all its plugins too. */
  private static final long PATIENCE_MINUTES = 10;

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

  /** What a process printed and how it ended. */
  public record Run(int exitCode, String out, String err) {}

  /** Runs it to its good end; gives what it printed, without what it warned of. */
  public static String run(List<String> command) {
    Run run = run(Path.of(""), Map.of(), command);
    assertThat(run.exitCode()).as("%s: %s%s", command, run.out(), run.err()).isZero();
    return run.out();
  }

  /**
   * Runs it to its end.
   *
   * @param environment set in addition to this process's; an empty value takes a variable away
   */
  public static Run run(Path where, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("minhbach", ".out");
      Path err = Files.createTempFile("minhbach", ".err");
      Process process =
          builder(where, environment, command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      String warned = Files.readString(err, StandardCharsets.UTF_8);
      Files.delete(out);
      Files.delete(err);
      assertThat(ended).as("%s does not end: %s%s", command, printed, warned).isTrue();
      return new Run(process.exitValue(), printed, warned);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static ProcessBuilder builder(Path where, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toAbsolutePath().toFile());
    environment.forEach(
        (name, value) -> {
          builder.environment().remove(name);
          if (!value.isEmpty()) {
            builder.environment().put(name, value);
          }
        });
    return builder;
  }
}
