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
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.datapackage.DataPackageImport;
import vn.minhbach.model.Area;

/** {@code minhbach import datapackage}. */
@Command(
    name = "datapackage",
    description = {
      "Makes tables of a Data Package: a portal's own /data/, or anybody's.",
      "Checks what the package promises, and proposes which field is what in a file that you can",
      "correct. Every row is published, or listed with a reason."
    },
    mixinStandardHelpOptions = true)
final class DataPackageCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Mixin private ImportStep step;

  @Parameters(paramLabel = "DIR", description = "The package's folder, or its datapackage.json.")
  private Path named;

  @Option(
      names = "--area",
      paramLabel = "CODE",
      description = "The area in areas.csv that rows are of which name no other.")
  private String area;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "Which field is what; default: the file in the content folder's imports.")
  private Path map;

  @Mixin private FiscalYearOption fiscalYear;

  /**
   * @param today in Viet Nam
   */
  DataPackageCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(named)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no folder or file " + named);
    }
    if (map != null) {
      ImportedFile.require(map, spec);
    }
    List<Area> areas = new Portal(step.source(), today).catalog().areas();
    Imported imported =
        new DataPackageImport(
                Optional.ofNullable(area), Optional.ofNullable(map), fiscalYear.start())
            .read(named, step.source(), areas);
    return step.run(imported, today, console);
  }
}
