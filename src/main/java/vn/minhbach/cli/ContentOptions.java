package vn.minhbach.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that reads a content folder. */
final class ContentOptions {

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder that holds portal.yaml; default: ${DEFAULT-VALUE}.")
  private Path source;

  @Option(names = "--json", description = "Print the report as JSON, for machines.")
  private boolean json;

  Path source() {
    return source;
  }

  boolean json() {
    return json;
  }
}
