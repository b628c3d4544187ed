package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real bash completes commands, options and folders. */
class CompletionTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "'', init|build|check|release|doctor|completion|help",
    "'bu', build",
    "'build --s', --source",
    "'build --', --source|--json|--output|--help|--version",
    "'check --f', --figures|--findings",
    "'init --base', --base-url",
    "'completion ', bash|zsh",
    "'build --source cont', content"
  })
  void bashCompletes(String line, String expected) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Files.createDirectories(temporary.resolve("content"));

    assertThat(completions(line)).contains(expected.split("\\|", 0));
  }

  /** What bash offers behind the last word of {@code line}, as its Tab key asks for it. */
  private List<String> completions(String line) throws IOException, InterruptedException {
    CommandLineRun printed = CommandLineRun.of("completion", "bash");
    assertThat(printed.exitCode()).isZero();
    Path script = Files.writeString(temporary.resolve("minhbach.bash"), printed.out());
    String ask =
        "source '"
            + script
            + "'; cd '"
            + temporary
            + "'; COMP_LINE=\"minhbach $1\"; COMP_POINT=${#COMP_LINE};"
            + " COMP_WORDS=(minhbach $1); [[ $1 == *' ' || -z $1 ]] && COMP_WORDS+=('');"
            + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
            + " f=$(complete -p minhbach | sed 's/.*-F \\([^ ]*\\).*/\\1/'); $f;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", ask, "bash", line)
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said.lines().map(String::strip).toList();
  }

  @Test
  void zshGetsTheSameUnderItsOwnHeading() {
    CommandLineRun bash = CommandLineRun.of("completion", "bash");
    CommandLineRun zsh = CommandLineRun.of("completion", "zsh");

    assertThat(zsh.out()).isEqualTo("#compdef minhbach\n" + bash.out());
  }

  @Test
  void anUnknownShellIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of("completion", "fish");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("bash, zsh");
  }
}
