package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.table.TableImport;

/** {@code minhbach import table}. */
@Command(
    name = "table",
    description = {
      "Makes a table of a report of a spreadsheet.",
      "Reads XLSX and ODS. What columns and rows mean is proposed and kept in",
      "import/table-mapping.csv for the next time; every row is written or listed with its reason."
    },
    mixinStandardHelpOptions = true)
final class ImportTableCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private ImportStep step;

  @Mixin private ImportedFile file;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "ADDRESS",
      description = "The report that it belongs to: binh-phuoc/loc-ninh/2021-9-thang.")
  private String report;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet; default: the first that is shown and has a table.")
  private String sheet;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of the table's file: phu-luc; default: from the sheet's name.")
  private String name;

  /**
   * @param today for dates that the check proposes
   */
  ImportTableCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    byte[] bytes = file.bytes();
    Path content = step.source();
    Imported imported =
        TableImport.of(
            file.name(),
            bytes,
            content,
            new Portal(content, today).catalog(),
            new TableImport.Wish(report, Optional.ofNullable(sheet), Optional.ofNullable(name)));
    return step.run(imported, today, console);
  }
}
