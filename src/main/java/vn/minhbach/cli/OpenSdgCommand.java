package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.minhbach.Portal;
import vn.minhbach.intake.opensdg.OpenSdg;
import vn.minhbach.model.Area;

/** {@code minhbach import open-sdg}. */
@Command(
    name = "open-sdg",
    description = {
      "Makes reports and definitions of a data repository of Open SDG.",
      "Reads config_data.yml, data, indicator-config, meta and translations. Every row is published,",
      "or listed with a reason."
    },
    mixinStandardHelpOptions = true)
final class OpenSdgCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Mixin private ImportStep step;

  @Parameters(paramLabel = "DIR", description = "The repository's folder.")
  private Path folder;

  @Option(
      names = "--area",
      paramLabel = "CODE",
      required = true,
      description = "The area in areas.csv that rows are of which name no other.")
  private String area;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = {
        "What reports call the repository; without, as the import before, or as its folder is called."
      })
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--translations",
      paramLabel = "FOLDER",
      description = {
        "Translations that lie elsewhere, such as a copy of sdg-translations; the repository's own",
        "words go before them."
      })
  private Optional<Path> translations = Optional.empty();

  @Mixin private FiscalYearOption fiscalYear;

  /**
   * @param today in Viet Nam
   */
  OpenSdgCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    for (Path needed : translations.map(t -> List.of(folder, t)).orElse(List.of(folder))) {
      if (!Files.isDirectory(needed)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "There is no folder " + needed);
      }
    }
    List<Area> areas = new Portal(step.source(), today).catalog().areas();
    OpenSdg repository =
        new OpenSdg(area, fiscalYear.start(), name.filter(given -> !given.isBlank()), translations);
    return step.run(repository.read(folder, areas, step.source()), today, console);
  }
}
