package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import vn.minhbach.Sites;

/** A run of the program in this process, with all that it printed. */
public record CommandLineRun(int exitCode, String out, String err) {

  /** Runs it with messages in English. */
  public static CommandLineRun of(String... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  public static CommandLineRun in(Locale locale, String... arguments) {
    return run(locale, Optional.empty(), arguments);
  }

  /** All that it prints, as a terminal shows it: both outputs in the order of their lines. */
  public static List<String> shown(String... arguments) {
    StringWriter shown = new StringWriter();
    PrintWriter both = new PrintWriter(shown);
    Console console = new Console(both, both, ProblemText.in(Locale.ENGLISH), Ansi.OFF);
    Main.run(both, both, console, Optional.empty(), Sites.TODAY, Ansi.OFF, arguments);
    return shown.toString().lines().toList();
  }

  /** Runs it for a person at a terminal who types {@code answer}. */
  public static CommandLineRun answered(String answer, String... arguments) {
    return answeredIn(Locale.ENGLISH, answer, arguments);
  }

  static CommandLineRun answeredIn(Locale locale, String answer, String... arguments) {
    BufferedReader keyboard = new BufferedReader(new StringReader(answer));
    return run(locale, Optional.of(keyboard), arguments);
  }

  private static CommandLineRun run(
      Locale locale, Optional<BufferedReader> keyboard, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    PrintWriter problems = new PrintWriter(err);
    Console console = new Console(printed, problems, ProblemText.in(locale), Ansi.OFF);
    int code = Main.run(printed, problems, console, keyboard, Sites.TODAY, Ansi.OFF, arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
