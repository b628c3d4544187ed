package vn.minhbach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;

/** {@code minhbach release}. */
@Command(
    name = "release",
    description = {
      "Checks the content and records what it publishes in published.jsonl.",
      "From then on no address may vanish and no figure change without a word. Commit the file."
    },
    mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private ContentOptions content;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the release; default: today in Viet Nam.")
  private LocalDate date;

  @Option(names = "--dry-run", description = "Say what would be recorded, and record nothing.")
  private boolean dry;

  /**
   * @param today the day of a release that names none
   */
  ReleaseCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    console.progress("check");
    Portal portal = new Portal(content.source(), date == null ? today : date);
    Portal.Released released = portal.release(!dry);
    console.report(
        released.outcome(),
        content.json(),
        released.release().map(release -> console.released(release, dry)).orElse(List.of()));
    return released.outcome().refused() ? 1 : 0;
  }
}
