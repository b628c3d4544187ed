package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.minhbach.Portal;

/** {@code minhbach check}. */
@Command(
    name = "check",
    description = "Checks the content and publishes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Optional<BufferedReader> keyboard;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Mixin private ContentOptions content;

  @Option(
      names = "--rules",
      description = "List the rules, and read no content; docs/rules.md explains them.")
  private boolean rules;

  @Option(
      names = "--figures",
      description = "Count the figures in the texts, and list those that lead to no observation.")
  private boolean figures;

  @Option(
      names = "--findings",
      description = "Count the figures that were computed again, and list those that don't follow.")
  private boolean findings;

  @Option(
      names = "--bind",
      description = "Show the bindings that are missing in the texts, ask, and write them.")
  private boolean bind;

  @Option(names = "--yes", description = "With --bind: write without asking.")
  private boolean yes;

  /**
   * @param keyboard where a person answers questions; empty where nobody does
   * @param today for dates that the program proposes
   */
  CheckCommand(Console console, Optional<BufferedReader> keyboard, LocalDate today) {
    this.console = console;
    this.keyboard = keyboard;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    refuse(yes && !bind, "--yes is for --bind; name both");
    refuse(bind && content.json(), "--bind shows a diff; leave out --json");
    if (rules) {
      console.explain(content.json());
      return 0;
    }
    console.progress("check");
    Portal.Outcome outcome = new Portal(content.source(), today).check();
    console.report(outcome, content.json(), content.json() ? List.of() : notes(outcome));
    if (outcome.refused()) {
      return 1;
    }
    return bind ? new BindStep(console, keyboard).run(content.source(), outcome, yes) : 0;
  }

  /** What is said of the figures before the closing line. */
  private List<String> notes(Portal.Outcome outcome) {
    List<String> notes = new ArrayList<>();
    if (figures) {
      FigureCensus census = console.census(outcome.catalog());
      notes.addAll(census.table());
      notes.addAll(census.unbound());
    }
    if (findings) {
      FindingList list = console.findings(outcome.findings());
      notes.addAll(list.table());
      notes.addAll(list.published());
    }
    if (!bind && !outcome.refused()) {
      int missing = MissingBindings.in(outcome.catalog()).clear().size();
      if (missing > 0) {
        notes.add(console.say("bind.missing", String.valueOf(missing)));
      }
    }
    return notes;
  }

  private void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new CommandLine.ParameterException(spec.commandLine(), why);
    }
  }
}
