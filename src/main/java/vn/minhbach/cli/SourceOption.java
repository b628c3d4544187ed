package vn.minhbach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the content is. */
class SourceOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder that holds portal.yaml; default: ${DEFAULT-VALUE}.")
  private Path source;

  /** The folder that is named, whatever is there. */
  final Path named() {
    return source;
  }

  /**
   * The content folder.
   *
   * @throws CommandLine.ParameterException if there is no such folder
   */
  final Path source() {
    if (!Files.isDirectory(source)) {
      throw new CommandLine.ParameterException(
          mixee.commandLine(), "There is no folder " + source + "; name one with --source");
    }
    return source;
  }
}
