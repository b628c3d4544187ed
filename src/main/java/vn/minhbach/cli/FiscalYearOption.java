package vn.minhbach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When years such as {@code 2021/22} begin. */
final class FiscalYearOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int start;

  @Option(
      names = "--fiscal-year-start",
      paramLabel = "MONTH",
      defaultValue = "4",
      description = "The month, 1 to 12, in which years such as 2021/22 begin; default: 4, April.")
  private void start(int month) {
    if (month < 1 || month > 12) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--fiscal-year-start is a month, 1 to 12: " + month);
    }
    start = month;
  }

  /** The month, 1 to 12. */
  int start() {
    return start;
  }
}
