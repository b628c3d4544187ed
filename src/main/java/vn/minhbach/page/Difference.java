package vn.minhbach.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text, word by word.
 *
 * @param segments in reading order
 */
public record Difference(List<Segment> segments) {

  public Difference {
    segments = List.copyOf(segments);
  }

  /**
   * A stretch of words.
   *
   * @param kind {@code same}, {@code removed} or {@code added}
   */
  public record Segment(String kind, String text) {}

  /** The difference of two texts; either may be empty. */
  static Difference of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add("same", old.subList(next, delta.getSource().getPosition()), segments);
      add("removed", delta.getSource().getLines(), segments);
      add("added", delta.getTarget().getLines(), segments);
      next = delta.getSource().getPosition() + delta.getSource().size();
    }
    add("same", old.subList(next, old.size()), segments);
    return new Difference(segments);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  private static void add(String kind, List<String> words, List<Segment> segments) {
    if (!words.isEmpty()) {
      segments.add(new Segment(kind, String.join(" ", words)));
    }
  }
}
