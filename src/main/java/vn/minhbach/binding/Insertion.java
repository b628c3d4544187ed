package vn.minhbach.binding;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.minhbach.problem.Place;

/**
 * A binding to be written around words that stand in a narrative.
 *
 * @param place where the words begin
 * @param printed the words
 * @param link what they are bound to: {@code indicator:thu-nsnn}
 */
public record Insertion(Place place, String printed, String link) {

  /** The words as they are written then. */
  public String written() {
    return "[" + printed + "](" + link + ")";
  }

  /**
   * A line with {@code insertions}, all of that line, written in.
   *
   * @return empty where the words do not stand at their places
   */
  public static Optional<String> into(String line, List<Insertion> insertions) {
    List<Insertion> fromTheEnd =
        insertions.stream()
            .sorted(Comparator.comparing(Insertion::place, Comparator.reverseOrder()))
            .toList();
    String edited = line;
    for (Insertion insertion : fromTheEnd) {
      int start = index(line, insertion.place().column() - 1);
      int end = index(line, insertion.place().column() - 1 + insertion.printed().length());
      if (start < 0
          || end < 0
          || !composed(line.substring(start, end)).equals(insertion.printed())) {
        return Optional.empty();
      }
      edited =
          edited.substring(0, start)
              + "["
              + line.substring(start, end)
              + "]("
              + insertion.link()
              + ")"
              + edited.substring(end);
    }
    return Optional.of(edited);
  }

  /** The index in {@code line} of what is at {@code composed} once it is composed; or -1. */
  private static int index(String line, int composed) {
    if (Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      return composed <= line.length() ? composed : -1;
    }
    for (int i = 0; i <= line.length(); i++) {
      boolean whole =
          i == line.length() || Character.getType(line.charAt(i)) != Character.NON_SPACING_MARK;
      if (whole && composed(line.substring(0, i)).length() == composed) {
        return i;
      }
    }
    return -1;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
