package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar minhbach.jar <command>}. */
@Command(
    name = "minhbach",
    description = "Turns a folder of reports into a public, static, searchable portal.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      InitCommand.class,
      ServeCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ReleaseCommand.class,
      ImportCommand.class,
      DoctorCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content has errors, or the site could not be written; the published site is as it was",
      "2:the command was not understood"
    })
public final class Main implements Runnable {

  private static final String HEADLESS = "java.awt.headless";

  /** What Java gives for a letter that the encoding of the locale has not. */
  private static final char UNREADABLE = '\uFFFD';

  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs a command, printing to this process's streams, and gives its exit code. */
  public static int execute(String... arguments) {
    // Cards are drawn without a screen; where one is named that does not answer, AWT would fail.
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    Charset charset = StandardCharsets.UTF_8;
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    Console console = new Console(out, err, ProblemText.in(Locale.getDefault()), Ansi.AUTO);
    Optional<BufferedReader> keyboard =
        Optional.ofNullable(System.console())
            .map(terminal -> new BufferedReader(terminal.reader()));
    // Reports bear Vietnamese dates, wherever the program runs.
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    return run(out, err, console, keyboard, today, Ansi.AUTO, arguments);
  }

  /**
   * Runs a command.
   *
   * @param keyboard where a person answers questions; empty where nobody does
   * @param today for dates that the program proposes
   */
  static int run(
      PrintWriter out,
      PrintWriter err,
      Console console,
      Optional<BufferedReader> keyboard,
      LocalDate today,
      Ansi ansi,
      String... arguments) {
    if (String.join(" ", arguments).indexOf(UNREADABLE) >= 0) {
      console.problem("arguments.unreadable");
      return 2;
    }
    return new CommandLine(new Main(), new Factory(console, keyboard, today))
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              console.failure(e);
              return 1;
            })
        .execute(arguments);
  }

  /** Without a command there is nothing to do: says what there is, as wrong usage. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
  }

  /** Gives commands the console they print to and ask at. */
  private record Factory(Console console, Optional<BufferedReader> keyboard, LocalDate today)
      implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == BuildCommand.class) {
        return type.cast(new BuildCommand(console, today));
      }
      if (type == InitOptions.class) {
        return type.cast(new InitOptions(console));
      }
      if (type == InitCommand.class) {
        return type.cast(new InitCommand(console, keyboard, today));
      }
      if (type == DoctorCommand.class) {
        return type.cast(new DoctorCommand(console));
      }
      if (type == CheckCommand.class) {
        return type.cast(new CheckCommand(console, keyboard, today));
      }
      if (type == DataPackageCommand.class) {
        return type.cast(new DataPackageCommand(console, today));
      }
      if (type == OpenSdgCommand.class) {
        return type.cast(new OpenSdgCommand(console, today));
      }
      if (type == ReleaseCommand.class) {
        return type.cast(new ReleaseCommand(console, today));
      }
      if (type == ImportDataCommand.class) {
        return type.cast(new ImportDataCommand(console, today));
      }
      if (type == ImportTableCommand.class) {
        return type.cast(new ImportTableCommand(console, today));
      }
      if (type == ImportReportCommand.class) {
        return type.cast(new ImportReportCommand(console, today));
      }
      if (type == ServeCommand.class) {
        return type.cast(new ServeCommand(console, today));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
