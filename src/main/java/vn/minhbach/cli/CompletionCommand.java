package vn.minhbach.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minhbach completion}. */
@Command(
    name = "completion",
    description = {
      "Prints what makes a shell complete the commands and options of minhbach.",
      "In ~/.bashrc: source <(minhbach completion bash)",
      "In ~/.zshrc:  source <(minhbach completion zsh)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  /** The shells that are known; one script serves both, by zsh's own emulation. */
  enum Shell {
    bash,
    zsh
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (shell == Shell.zsh) {
      // Where it lies in a folder of $fpath, this line tells zsh what it is for.
      out.println("#compdef minhbach");
    }
    out.print(AutoComplete.bash("minhbach", spec.root().commandLine()));
    out.flush();
    return 0;
  }
}
