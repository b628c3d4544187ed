package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.Portal;
import vn.minhbach.binding.Proposal;

/** {@code check --bind}: shows the bindings that are missing, asks, and writes them. */
final class BindStep {

  private static final Set<String> YES = Set.of("y", "yes", "c", "có");

  private final Console console;
  private final Optional<BufferedReader> keyboard;

  /**
   * @param keyboard where a person answers; empty where nobody sits before the program
   */
  BindStep(Console console, Optional<BufferedReader> keyboard) {
    this.console = console;
    this.keyboard = keyboard;
  }

  /**
   * Shows and, if wanted, writes.
   *
   * @param yes whether to write without asking
   * @return the exit code
   */
  int run(Path source, Portal.Outcome checked, boolean yes) throws IOException {
    MissingBindings missing = MissingBindings.in(checked.catalog());
    missing.ambiguous().forEach(this::ambiguous);
    if (missing.clear().isEmpty()) {
      console.line("bind.none");
      return 0;
    }
    BindingDiff.of(missing.clear()).forEach(console::diff);
    String count = String.valueOf(missing.clear().size());
    String files = String.valueOf(missing.files());
    if (!yes && keyboard.isEmpty()) {
      console.line("bind.how", count, files);
      return 0;
    }
    if (!yes && !agreed(count, files)) {
      console.line("bind.declined");
      return 0;
    }
    return write(source, checked, missing) ? 0 : 1;
  }

  private boolean write(Path source, Portal.Outcome checked, MissingBindings missing) {
    String count = String.valueOf(missing.clear().size());
    String files = String.valueOf(missing.files());
    try {
      boolean written =
          new BindingWriter(source, checked)
              .write(missing.clear().stream().map(Proposal::insertion).toList());
      console.line(written ? "bind.written" : "bind.restored", count, files);
      return written;
    } catch (IOException e) {
      console.problem("bind.failed", e.getClass().getSimpleName() + ": " + e.getMessage());
      return false;
    }
  }

  private boolean agreed(String count, String files) throws IOException {
    console.question("bind.ask", count, files);
    String answer = keyboard.orElseThrow().readLine();
    return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private void ambiguous(Proposal proposal) {
    List<String> links = proposal.targets().stream().map(Proposal.Target::link).toList();
    console.line(
        "bind.ambiguous",
        proposal.place().toString(),
        proposal.printed(),
        String.join(", ", links));
  }
}
