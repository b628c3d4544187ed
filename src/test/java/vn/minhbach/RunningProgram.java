package vn.minhbach;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that goes on until it is told to end, in a process of its own.
 *
 * @param said what it prints, its messages too
 */
public record RunningProgram(Process process, BufferedReader said) implements AutoCloseable {

  /**
   * Starts it and waits for nothing.
   *
   * @param environment as {@link OtherProgram#run(Path, Map, List)} has it
   */
  public static RunningProgram of(Path where, Map<String, String> environment, List<String> command)
      throws IOException {
    Process process =
        OtherProgram.builder(where, environment, command).redirectErrorStream(true).start();
    return new RunningProgram(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** Waits for a line with {@code words}; gives what was printed until then, that line too. */
  public String until(String words) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains(words)) {
        return before + line;
      }
      before.append(line).append('\n');
    }
    throw new AssertionError(words + " was not said:\n" + before);
  }

  /** Ends it as Ctrl+C does; gives its exit code. */
  public int interrupted() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
