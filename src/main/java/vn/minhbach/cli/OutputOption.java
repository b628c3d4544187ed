package vn.minhbach.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the portal is. */
final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "Where the portal is written; default: ${DEFAULT-VALUE}.")
  private Path output;

  Path output() {
    return output;
  }
}
