package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.minhbach.intake.data.DataImport;

/** {@code minhbach import data}. */
@Command(
    name = "data",
    description = {
      "Makes tables of reports of a portal's own data.",
      "Reads observations.csv, SDMX-CSV and SDMX-JSON, the JSON of the API, portal.xlsx and",
      "portal.ods."
    },
    mixinStandardHelpOptions = true)
final class ImportDataCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The data: .csv, .json, .xlsx or .ods.")
  private Path file;

  @Mixin private ImportStep step;

  ImportDataCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    ImportedFile.require(file, spec);
    return step.run(DataImport.of(file, step.source()), today, console);
  }
}
