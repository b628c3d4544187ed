package vn.minhbach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code minhbach import}. */
@Command(
    name = "import",
    description = {
      "Makes content of documents and data that are there already.",
      "It lists what it was not sure of, each with its place, and never overwrites by itself."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      ImportReportCommand.class,
      ImportTableCommand.class,
      ImportDataCommand.class,
      DataPackageCommand.class,
      OpenSdgCommand.class
    })
final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Without a kind of document there is nothing to do. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say what is imported: " + String.join(", ", spec.subcommands().keySet()));
  }
}
