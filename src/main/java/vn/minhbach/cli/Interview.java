package vn.minhbach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.problem.Problem;
import vn.minhbach.start.Question;

/** Asks a person at a terminal, and again after a mistake. */
final class Interview {

  private final Console console;
  private final BufferedReader keyboard;

  Interview(Console console, BufferedReader keyboard) {
    this.console = console;
    this.keyboard = keyboard;
  }

  /**
   * Asks all that {@code given} does not answer.
   *
   * @return all answers; empty where the person ended it before
   */
  Optional<Map<Question, String>> answers(Map<Question, String> given) throws IOException {
    console.line("init.hello");
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Optional<String> answer =
          given.containsKey(question)
              ? Optional.of(given.get(question))
              : question.isSettledBy(answers)
                  ? Optional.of(question.proposal(answers))
                  : ask(question, question.proposal(answers));
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      answers.put(question, answer.get());
    }
    return Optional.of(answers);
  }

  private Optional<String> ask(Question question, String proposal) throws IOException {
    while (true) {
      console.question("init.ask", console.say("ask." + question.key()), proposal);
      String line = keyboard.readLine();
      if (line == null) {
        return Optional.empty();
      }
      String answer = line.isBlank() ? proposal : cleaned(line);
      Optional<Problem> mistake = question.mistake(answer);
      if (mistake.isEmpty()) {
        return Optional.of(answer);
      }
      console.problem(mistake.get());
    }
  }

  /** As the program's files hold text: in NFC, without white space around it. */
  static String cleaned(String answer) {
    return Normalizer.normalize(answer.strip(), Normalizer.Form.NFC);
  }
}
