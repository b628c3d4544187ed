package vn.minhbach.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** A run of the program in this process, with all that it printed. */
public record CommandLineRun(int exitCode, String out, String err) {

  /** Runs it with messages in English. */
  public static CommandLineRun of(String... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  public static CommandLineRun in(Locale locale, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), locale, Ansi.OFF, arguments);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
