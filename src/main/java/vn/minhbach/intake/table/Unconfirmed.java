package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * What was taken for something, and nobody has confirmed: a doubt each; one for all, with the first
 * of them, where they are many. All of them stand in the file of meanings.
 */
final class Unconfirmed {

  /** So many are told one by one, or named in the doubt for all. */
  private static final int MOST = 3;

  private final String each;
  private final String many;
  private final List<Seeming> all = new ArrayList<>();

  /**
   * @param each code of the doubt about one
   * @param many code of the doubt about many
   */
  Unconfirmed(String each, String many) {
    this.each = each;
    this.many = many;
  }

  /**
   * A heading or a label.
   *
   * @param place in the sheet
   * @param means as the file of meanings says it
   * @param name of that, if it has another
   * @param line in that file
   */
  private record Seeming(Place place, String words, String means, List<String> name, Place line) {

    /** {@code "Thu NSNN" = thu-nsnn (B8)}. */
    String briefly() {
      return "\"%s\" = %s (%s)"
          .formatted(words, means, Place.letters(place.column()) + place.line());
    }
  }

  /** Heeds a column. */
  void add(Place place, String heading, String means, Place line) {
    all.add(new Seeming(place, heading, means, List.of(), line));
  }

  /** Heeds a row that seems to be of the indicator called {@code name}. */
  void add(Place place, String label, String name, String code, Place line) {
    all.add(new Seeming(place, label, code, List.of(name), line));
  }

  /** Tells of them. */
  void tell(Problems doubts) {
    if (all.size() > MOST) {
      doubts.warning(
          all.get(0).place(),
          many,
          String.valueOf(all.size()),
          all.stream().limit(MOST).map(Seeming::briefly).collect(Collectors.joining("; ")),
          String.valueOf(all.size() - MOST),
          Meanings.FILE + ":" + lines());
      return;
    }
    for (Seeming one : all) {
      List<String> arguments = new ArrayList<>(List.of(one.words()));
      arguments.addAll(one.name());
      arguments.addAll(List.of(one.means(), one.line().toString()));
      doubts.warning(one.place(), each, arguments.toArray(String[]::new));
    }
  }

  /** Their lines in the file of meanings: {@code 2-7,11}. */
  private String lines() {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int line :
        all.stream().map(one -> one.line().line()).collect(Collectors.toCollection(TreeSet::new))) {
      if (line != last + 1 || first == 0) {
        if (first > 0) {
          ranges.add(range(first, last));
        }
        first = line;
      }
      last = line;
    }
    ranges.add(range(first, last));
    return String.join(",", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
