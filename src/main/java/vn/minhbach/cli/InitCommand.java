package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.minhbach.Portal;
import vn.minhbach.problem.Problem;
import vn.minhbach.start.NewPortal;
import vn.minhbach.start.Question;
import vn.minhbach.write.FreshFiles;

/** {@code minhbach init}. */
@Command(
    name = "init",
    description = {
      "Makes a portal of your own, with a sample report. It asks what it needs to know;",
      "the options below answer in advance. It never overwrites a file."
    },
    modelTransformer = InitOptions.class,
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private final Console console;
  private final Optional<BufferedReader> keyboard;
  private final LocalDate today;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The portal's folder; default: this one.")
  private Path folder;

  @Option(names = "--yes", description = "Ask nothing; take what is proposed.")
  private boolean yes;

  /**
   * @param keyboard where a person answers questions; empty where nobody does
   */
  InitCommand(Console console, Optional<BufferedReader> keyboard, LocalDate today) {
    this.console = console;
    this.keyboard = keyboard;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    Map<Question, String> given = InitOptions.answers(spec);
    Map<Question, String> proposed = proposals(given);
    if (mistaken(yes ? proposed : given)) {
      return 2;
    }
    if (!yes && keyboard.isEmpty()) {
      console.problem("init.nobody");
      return 2;
    }
    FreshFiles files = new FreshFiles(folder);
    // Said before anything is asked: what is asked for does not change these names.
    if (refused(files, content(proposed))) {
      return 1;
    }
    Optional<Map<Question, String>> answers =
        yes ? Optional.of(proposed) : new Interview(console, keyboard.orElseThrow()).answers(given);
    if (answers.isEmpty()) {
      console.line("init.ended");
      return 1;
    }
    return make(files, content(answers.get()));
  }

  /** Says all mistakes, each with the option that it was made in. */
  private boolean mistaken(Map<Question, String> answers) {
    List<Problem> mistakes = new ArrayList<>();
    answers.forEach((question, answer) -> question.mistake(answer).ifPresent(mistakes::add));
    mistakes.forEach(console::located);
    return !mistakes.isEmpty();
  }

  private boolean refused(FreshFiles files, Map<String, Content> content) {
    List<String> taken = files.taken(content.keySet());
    if (!taken.isEmpty()) {
      console.problem("init.taken", folder.toString(), String.join(", ", taken));
    }
    return !taken.isEmpty();
  }

  private int make(FreshFiles files, Map<String, Content> content) {
    if (refused(files, content)) {
      return 1;
    }
    try {
      for (Map.Entry<String, Content> file : content.entrySet()) {
        try (InputStream in = file.getValue().open()) {
          files.make(file.getKey(), in);
        }
      }
    } catch (IOException e) {
      files.takeBack();
      console.problem("init.failed", e.getClass().getSimpleName() + ": " + e.getMessage());
      return 1;
    }
    List<Problem> problems = new Portal(folder.resolve("content"), today).check().problems();
    if (!problems.isEmpty()) {
      files.takeBack();
      problems.forEach(console::located);
      console.problem("init.unsound");
      return 1;
    }
    content.keySet().forEach(path -> console.line("init.made", folder.resolve(path).toString()));
    next(content);
    return 0;
  }

  /** The commands to type now. */
  private void next(Map<String, Content> content) {
    console.line("init.next");
    String name = folder.toString();
    if (!name.equals(".")) {
      console.line("init.command", "cd " + (name.contains(" ") ? '"' + name + '"' : name));
    }
    content.keySet().stream()
        .filter(path -> path.endsWith(".jar"))
        .forEach(jar -> console.line("init.command", "java -jar " + jar + " build"));
    console.line("init.command", "mvn site");
  }

  private static Map<Question, String> proposals(Map<Question, String> given) {
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      answers.put(
          question, given.containsKey(question) ? given.get(question) : question.proposal(answers));
    }
    return answers;
  }

  /** The portal's files and, where it runs from one, the program's jar for it to be built with. */
  private static Map<String, Content> content(Map<Question, String> answers) {
    NewPortal portal = new NewPortal(answers, Version.number());
    Map<String, Content> content = new LinkedHashMap<>();
    portal.files().forEach((path, text) -> content.put(path, () -> text(text)));
    ProgramJar.running().ifPresent(jar -> content.put(portal.program(), jar::open));
    return content;
  }

  /** What a file holds. */
  @FunctionalInterface
  private interface Content {
    InputStream open() throws IOException;
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
