package vn.minhbach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;

/** {@code minhbach check}. */
@Command(
    name = "check",
    description = "Checks the content and publishes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ContentOptions content;

  @Option(
      names = "--rules",
      description = "List the rules, and read no content; docs/rules.md explains them.")
  private boolean rules;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (rules) {
      console.explain(content.json());
      return 0;
    }
    console.progress("check");
    Portal.Outcome outcome = new Portal(content.source()).check();
    console.report(outcome, content.json());
    return outcome.refused() ? 1 : 0;
  }
}
