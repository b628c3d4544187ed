package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.LivePortal;
import vn.minhbach.Portal;
import vn.minhbach.preview.Preview;

/** {@code minhbach serve}. */
@Command(
    name = "serve",
    description = "Shows the portal on this machine as its content is, while you change it.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private SourceOption content;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8000",
      description =
          "Where it is shown; the next free port where it is taken, any for 0."
              + " Default: ${DEFAULT-VALUE}.")
  private int port;

  ServeCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    Path source = content.source();
    Preview.Log log = new PreviewLog(console, source, port);
    LivePortal portal = new LivePortal(new Portal(source, today));
    try (Preview preview = new Preview(portal, source, port, console.words(), log)) {
      preview.run();
    } catch (InterruptedException e) {
      // Whoever runs it asks for its end; from a keyboard the process just ends, with 130.
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
