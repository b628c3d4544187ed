package vn.minhbach.cli;

import picocli.CommandLine.Option;

/** The options of every command that reports on a content folder. */
final class ContentOptions extends SourceOption {

  @Option(names = "--json", description = "Print the report as JSON, for machines.")
  private boolean json;

  boolean json() {
    return json;
  }
}
