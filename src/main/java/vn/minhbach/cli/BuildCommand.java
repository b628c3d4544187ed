package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;

/** {@code minhbach build}. */
@Command(
    name = "build",
    description = "Checks the content and publishes the portal.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ContentOptions content;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "Where the portal is written; default: ${DEFAULT-VALUE}.")
  private Path output;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.progress("build");
    Portal.Outcome outcome = new Portal(content.source()).build(output, console::filesWritten);
    console.report(outcome, content.json(), List.of());
    return outcome.refused() ? 1 : 0;
  }
}
