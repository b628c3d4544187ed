package vn.minhbach.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.report.ReportImport;
import vn.minhbach.model.Catalog;

/** {@code minhbach import report}. */
@Command(
    name = "report",
    description = {
      "Makes a report of a document.",
      "Reads DOCX, ODT, HTML, plain text, and PDF with a text layer. The report is a draft, with the",
      "document beside it; read the list of doubts before you publish."
    },
    mixinStandardHelpOptions = true)
final class ImportReportCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private ImportStep step;

  @Mixin private ImportedFile file;

  @Option(
      names = "--area",
      paramLabel = "ADDRESS",
      description = "The area that it reports on: binh-phuoc/loc-ninh; default: what it prints.")
  private String area;

  @Option(
      names = "--slug",
      paramLabel = "NAME",
      description = "The name of the report's folder: 2021-9-thang; default: from its period.")
  private String slug;

  /**
   * @param today for dates that the check proposes
   */
  ImportReportCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    Catalog catalog = new Portal(step.source(), today).catalog();
    Imported imported =
        new ReportImport(catalog, Optional.ofNullable(area), Optional.ofNullable(slug))
            .read(file.name(), file.bytes());
    return step.run(imported, today, console);
  }
}
