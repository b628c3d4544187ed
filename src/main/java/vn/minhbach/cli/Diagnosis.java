package vn.minhbach.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.minhbach.cli.doctor.Symptom;
import vn.minhbach.cli.doctor.Symptom.Level;
import vn.minhbach.json.Json;

/** What the doctor found, in words. */
final class Diagnosis {

  private Diagnosis() {}

  static String lines(List<Symptom> symptoms, Console console) {
    String found =
        symptoms.stream().map(symptom -> line(symptom, console)).collect(Collectors.joining("\n"));
    long problems = count(symptoms, Level.PROBLEM);
    long warnings = count(symptoms, Level.WARNING);
    String sum =
        problems + warnings == 0
            ? console.say("doctor.healthy")
            : console.say("doctor.sum", String.valueOf(problems), String.valueOf(warnings));
    return found + "\n" + sum;
  }

  private static String line(Symptom symptom, Console console) {
    String style =
        switch (symptom.level()) {
          case OK -> "green";
          case WARNING -> "bold,yellow";
          case PROBLEM -> "bold,red";
        };
    String words = console.say(symptom.code(), symptom.arguments().toArray(String[]::new));
    return console.styled(style, console.say("level." + name(symptom.level())) + ":") + " " + words;
  }

  /** One object: whether nothing is wrong, and all that was found. */
  static String json(List<Symptom> symptoms, ProblemText text) {
    Json json = new Json();
    json.object(
        all -> {
          all.key("problems").number(count(symptoms, Level.PROBLEM));
          all.key("warnings").number(count(symptoms, Level.WARNING));
          all.key("symptoms")
              .array(list -> symptoms.forEach(s -> list.object(one -> symptom(s, text, one))));
        });
    return json.toString();
  }

  private static void symptom(Symptom symptom, ProblemText text, Json json) {
    json.key("level").string(name(symptom.level()));
    json.key("code").string(symptom.code());
    json.key("message").string(text.get(symptom.code(), symptom.arguments()));
  }

  private static long count(List<Symptom> symptoms, Level level) {
    return symptoms.stream().filter(symptom -> symptom.level() == level).count();
  }

  private static String name(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
