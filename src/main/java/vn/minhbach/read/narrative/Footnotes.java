package vn.minhbach.read.narrative;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * The footnotes of a document: definitions and marks, matched by label and numbered in the order of
 * the first marks.
 */
final class Footnotes {

  private final Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Footnotes() {}

  /** Collects them; marks and definitions without each other are reported. */
  static Footnotes of(Node document, Function<Node, Place> places, Problems problems) {
    Footnotes footnotes = new Footnotes();
    List<Footnote> marks = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block
          && footnotes.definitions.putIfAbsent(label(block), block) != null) {
        problems.error(places.apply(block), "footnote.twice", label(block));
      } else if (node instanceof Footnote mark) {
        marks.add(mark);
      }
    }
    // Definitions may stand behind their marks.
    marks.forEach(mark -> footnotes.count(mark, places, problems));
    footnotes.definitions.forEach(
        (label, block) -> {
          if (!footnotes.marks.containsKey(label)) {
            problems.error(places.apply(block), "footnote.unused", label);
          }
        });
    return footnotes;
  }

  private void count(Footnote mark, Function<Node, Place> places, Problems problems) {
    String label = label(mark);
    if (!definitions.containsKey(label)) {
      problems.error(places.apply(mark), "footnote.undefined", label);
    } else if (marks.merge(label, 1, Integer::sum) == 1) {
      order.add(label);
    }
  }

  int count() {
    return order.size();
  }

  /** How many marks refer to the footnote. */
  int marks(int number) {
    return marks.get(order.get(number - 1));
  }

  FootnoteBlock definition(int number) {
    return definitions.get(order.get(number - 1));
  }

  /** Whether there is a footnote for {@code mark}. */
  boolean has(Footnote mark) {
    return definitions.containsKey(label(mark));
  }

  /** The mark of a footnote that there is. */
  Inline mark(Footnote mark) {
    String label = label(mark);
    return new Inline.FootnoteMark(order.indexOf(label) + 1, seen.merge(label, 1, Integer::sum));
  }

  private static String label(Footnote mark) {
    return mark.getText().toString();
  }

  private static String label(FootnoteBlock block) {
    return block.getText().toString();
  }
}
