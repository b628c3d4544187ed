package vn.minhbach.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The program as it is handed out, put into a folder, and its runs in processes of their own. */
record Distribution(Path folder) {

  static final Path JAR = Path.of("target/minhbach.jar").toAbsolutePath();
  static final Path SCRIPT = Path.of("src/dist/bin/minhbach").toAbsolutePath();

  /** What a process printed and how it ended. */
  record Run(int exitCode, String out, String err) {}

  /** Puts script and jar where the distribution has them. */
  static Distribution in(Path folder) throws IOException {
    Path script = folder.resolve("bin/minhbach");
    Files.createDirectories(script.getParent());
    Files.copy(SCRIPT, script, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(JAR, folder.resolve("minhbach.jar"), StandardCopyOption.COPY_ATTRIBUTES);
    return new Distribution(folder);
  }

  Path script() {
    return folder.resolve("bin/minhbach");
  }

  /**
   * Runs a command to its end.
   *
   * @param environment set in addition to this process's; an empty value takes a variable away
   */
  static Run run(Path where, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("minhbach", ".out");
      Path err = Files.createTempFile("minhbach", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(where.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      environment.forEach(
          (name, value) -> {
            builder.environment().remove(name);
            if (!value.isEmpty()) {
              builder.environment().put(name, value);
            }
          });
      Process process = builder.start();
      process.getOutputStream().close();
      Run run =
          new Run(
              process.waitFor(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
