package vn.minhbach.cli.doctor;

import java.util.List;

/**
 * What a check found.
 *
 * @param code names the message in {@code problems_<language>.properties}: what is so, and what to
 *     do
 */
public record Symptom(Level level, String code, List<String> arguments) {

  /** How bad it is; a problem keeps the portal from being built or found. */
  public enum Level {
    OK,
    WARNING,
    PROBLEM
  }

  public Symptom {
    arguments = List.copyOf(arguments);
  }

  static Symptom ok(String code, String... arguments) {
    return new Symptom(Level.OK, code, List.of(arguments));
  }

  static Symptom warning(String code, String... arguments) {
    return new Symptom(Level.WARNING, code, List.of(arguments));
  }

  static Symptom problem(String code, String... arguments) {
    return new Symptom(Level.PROBLEM, code, List.of(arguments));
  }
}
