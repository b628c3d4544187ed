package vn.minhbach;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.model.Finding;
import vn.minhbach.problem.Problem;

/**
 * A digit of a printed figure is replaced by another one, again and again: each time a check
 * refuses the content, or the audit finds something else than before. Without the ledger, what
 * notices is nearly always that a figure stands twice: in a table, and in the words of the report
 * or in the document it was printed in.
 */
class MutationTest {

  private static final long SEED = 20_211_104;

  /** Of each report, as many in its narrative and as many in its tables. */
  private static final int OF_EACH = 40;

  @TempDir Path temporary;

  /** A digit to be changed. */
  private record Mutation(FigureDigit digit, int by) {}

  /**
   * What came of a mutation.
   *
   * @param by the codes of the errors that were not there before, or {@code audit}; empty where
   *     nothing was noticed
   */
  private record Trial(FigureDigit digit, String before, String after, Set<String> by) {

    boolean caught() {
      return !by.isEmpty();
    }

    String line() {
      return "%s:%d %s: %s -> %s"
          .formatted(digit.file(), digit.line(), digit.measure(), before, after);
    }
  }

  /** What a run says: its errors, and the findings that it publishes. */
  private record Verdict(Set<Problem> errors, Set<String> findings) {

    static Verdict of(Portal.Outcome outcome) {
      Set<Problem> errors =
          outcome.problems().stream().filter(Problem::isError).collect(Collectors.toSet());
      Set<String> findings = new HashSet<>();
      outcome.findings().stream()
          .filter(Finding::isPublished)
          .forEach(finding -> findings.add(finding.address() + " " + finding.outcome()));
      return new Verdict(errors, findings);
    }

    /** What tells it from {@code sound}. */
    Set<String> noticed(Verdict sound) {
      Set<String> by =
          errors.stream()
              .filter(problem -> !sound.errors().contains(problem))
              .map(Problem::code)
              .collect(Collectors.toCollection(TreeSet::new));
      if (by.isEmpty() && !findings.equals(sound.findings())) {
        by.add("audit");
      }
      return by;
    }
  }

  @Test
  void everyChangedDigitIsNoticed() {
    Verdict whole = Verdict.of(new Portal(DemoContent.FOLDER, Sites.TODAY).check());
    List<Mutation> mutations = mutations();
    assertThat(mutations).hasSizeGreaterThanOrEqualTo(320);

    Map<String, List<Mutation>> byReport =
        mutations.stream().collect(groupingBy(mutation -> mutation.digit().report()));
    // Reports of different districts say nothing of each other: what the whole portal is told of is
    // what each of them alone is told of, in a fraction of the time.
    List<Attempt> attempts =
        byReport.entrySet().parallelStream()
            .map(entry -> tried(entry.getKey(), entry.getValue()))
            .toList();
    Set<String> findings = new HashSet<>();
    attempts.forEach(attempt -> findings.addAll(attempt.sound().findings()));
    assertThat(new Verdict(Set.of(), findings)).isEqualTo(whole);

    List<Trial> trials = attempts.stream().flatMap(attempt -> attempt.trials().stream()).toList();
    print(trials);
    assertThat(trials.stream().filter(trial -> !trial.caught()).map(Trial::line)).isEmpty();
  }

  /** The places, evenly over the reports and over narratives and tables. */
  private static List<Mutation> mutations() {
    Random random = new Random(SEED);
    List<Mutation> chosen = new ArrayList<>();
    FigureDigit.all(DemoContent.FOLDER).stream()
        .collect(
            groupingBy(digit -> digit.report() + digit.kind(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            digits -> {
              List<FigureDigit> shuffled = new ArrayList<>(digits);
              Collections.shuffle(shuffled, random);
              shuffled.stream()
                  .limit(OF_EACH)
                  .forEach(digit -> chosen.add(new Mutation(digit, 1 + random.nextInt(9))));
            });
    return chosen;
  }

  /** The ledger would notice every change; here the content has to notice by itself. */
  private static void withoutLedger(Path content) {
    delete(content.resolve("published.jsonl"));
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mutations of one report, and what is said of it without them. */
  private record Attempt(Verdict sound, List<Trial> trials) {}

  /** Tries them in a copy of the content that has this report alone. */
  private Attempt tried(String report, List<Mutation> mutations) {
    Path content = temporary.resolve(report.replace('/', '-'));
    Sites.copy(DemoContent.FOLDER, content);
    withoutLedger(content);
    for (Map.Entry<String, Path> file : Sites.files(content).entrySet()) {
      if (file.getKey().startsWith("reports/") && !file.getKey().startsWith(report + "/")) {
        delete(file.getValue());
      }
    }
    Verdict sound = Verdict.of(new Portal(content, Sites.TODAY).check());
    assertThat(sound.errors()).isEmpty();
    List<Trial> trials =
        mutations.stream().map(mutation -> tried(mutation, content, sound)).toList();
    // What is noticed is the digit, not the copy.
    assertThat(Verdict.of(new Portal(content, Sites.TODAY).check())).isEqualTo(sound);
    return new Attempt(sound, trials);
  }

  private static Trial tried(Mutation mutation, Path content, Verdict sound) {
    FigureDigit digit = mutation.digit();
    Path file = content.resolve(digit.file());
    try {
      String text = Files.readString(file);
      String changed = digit.mutated(text, mutation.by());
      Files.writeString(file, changed);
      Verdict verdict = Verdict.of(new Portal(content, Sites.TODAY).check());
      Files.writeString(file, text);
      return new Trial(digit, digit.figure(text), digit.figure(changed), verdict.noticed(sound));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(List<Trial> trials) {
    Map<Set<String>, Long> by = trials.stream().collect(groupingBy(Trial::by, counting()));
    System.out.printf(Locale.ROOT, "Mutations: %d places%n", trials.size());
    by.forEach(
        (codes, count) -> System.out.printf(Locale.ROOT, "  caught by %s: %d%n", codes, count));
  }
}
