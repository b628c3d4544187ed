package vn.minhbach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

  /** Far above any real report. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private final Console console;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Mixin private ImportStep step;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file;

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
    if (!Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + file);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), file + " is larger than " + LARGEST / 1024 / 1024 + " MB");
    }
    Catalog catalog = new Portal(step.source(), today).catalog();
    Imported imported =
        new ReportImport(catalog, Optional.ofNullable(area), Optional.ofNullable(slug))
            .read(file.getFileName().toString(), bytes);
    return step.run(imported, today, console);
  }
}
