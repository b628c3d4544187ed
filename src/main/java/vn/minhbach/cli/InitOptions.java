package vn.minhbach.cli;

import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.minhbach.start.Question;

/** The options of {@code init} that answer its questions: one for each. */
final class InitOptions implements IModelTransformer {

  private final Console console;

  InitOptions(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec transform(CommandSpec command) {
    for (Question question : Question.values()) {
      command.addOption(
          OptionSpec.builder(question.option())
              .type(String.class)
              .paramLabel("TEXT")
              .description(console.say("ask." + question.key()))
              .build());
    }
    return command;
  }

  /** What the command line answers. */
  static Map<Question, String> answers(CommandSpec command) {
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String answer = command.findOption(question.option()).getValue();
      if (answer != null) {
        answers.put(question, Interview.cleaned(answer));
      }
    }
    return answers;
  }
}
