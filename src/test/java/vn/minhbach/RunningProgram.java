package vn.minhbach;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that goes on until it is told to end, in a process of its own.
 *
 * @param said what it prints, its messages too
 */
public record RunningProgram(Process process, BufferedReader said) implements AutoCloseable {

  /** Starts a program that ends on Ctrl+C, where GNU's {@code env} is there. */
  private static final List<String> HEEDING = List.of("env", "--default-signal=INT");

  /**
   * Starts it and waits for nothing.
   *
   * @param environment as {@link OtherProgram#run(Path, Map, List)} has it
   */
  public static RunningProgram of(Path where, Map<String, String> environment, List<String> command)
      throws IOException {
    // A shell lets what it starts in the background ignore Ctrl+C, and so all that this starts.
    List<String> trial = with(HEEDING, List.of("true"));
    boolean heeded = OtherProgram.run(Path.of(""), Map.of(), trial).exitCode() == 0;
    Process process =
        OtherProgram.builder(where, environment, with(heeded ? HEEDING : List.of(), command))
            .redirectErrorStream(true)
            .start();
    return new RunningProgram(process, process.inputReader(StandardCharsets.UTF_8));
  }

  private static List<String> with(List<String> begin, List<String> command) {
    return Stream.concat(begin.stream(), command.stream()).toList();
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
