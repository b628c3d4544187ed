package vn.minhbach.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.problem.Problem;

/**
 * What came of a foreign document: nothing is written yet.
 *
 * @param files what the content folder shall hold, by path with {@code /}
 * @param growing those of them that are there already and only gain lines
 * @param doubts what could not be read for sure, and what was left out and why, each at its place
 *     in the document; an error where nothing can be made of it
 * @param counts what went in, what came out and what was left out, a line each
 */
public record Imported(
    SortedMap<String, byte[]> files,
    Set<String> growing,
    List<Problem> doubts,
    List<Count> counts) {

  /** What adds to no file that is there. */
  public Imported(SortedMap<String, byte[]> files, List<Problem> doubts, List<Count> counts) {
    this(files, Set.of(), doubts, counts);
  }

  /**
   * A line of the summary.
   *
   * @param key names the message in {@code problems_<language>.properties}
   */
  public record Count(String key, List<String> arguments) {

    public Count {
      arguments = List.copyOf(arguments);
    }

    public static Count of(String key, Object... arguments) {
      List<String> texts = new ArrayList<>();
      for (Object argument : arguments) {
        texts.add(String.valueOf(argument));
      }
      return new Count(key, texts);
    }
  }

  public Imported {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    growing = Set.copyOf(growing);
    doubts = List.copyOf(doubts);
    counts = List.copyOf(counts);
  }

  /** Whether nothing can be made of the document. */
  public boolean failed() {
    return doubts.stream().anyMatch(Problem::isError);
  }
}
