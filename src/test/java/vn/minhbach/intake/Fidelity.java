package vn.minhbach.intake;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Footnote;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;

/**
 * How much of a text came through: words in their order, marks of footnotes between the same words.
 *
 * @param words of the original
 * @param kept of these, in their order
 * @param added words that the original has not, or has elsewhere
 * @param marks of footnotes in the original
 * @param inPlace of these, between the same words
 * @param notes of the original
 * @param sameNotes of these, with the same words
 * @param lost the first stretches of words that are missing or others
 */
record Fidelity(
    int words,
    int kept,
    int added,
    int marks,
    int inPlace,
    int notes,
    int sameNotes,
    List<String> lost) {

  private static final String MARK = "‡";

  static Fidelity of(Narrative original, Narrative imported) {
    List<String> text = text(original);
    List<String> other = text(imported);
    Patch<String> patch = DiffUtils.diff(text, other);
    List<String> common = new ArrayList<>(text);
    int added = 0;
    List<String> lost = new ArrayList<>();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int from = delta.getSource().getPosition();
      for (int i = 0; i < delta.getSource().size(); i++) {
        common.set(from + i, "");
      }
      added += (int) delta.getTarget().getLines().stream().filter(w -> !w.startsWith(MARK)).count();
      lost.add(delta.getSource().getLines() + " -> " + delta.getTarget().getLines());
    }
    int words = count(text, false);
    int inPlace = 0;
    for (int i = 0; i < common.size(); i++) {
      boolean mark = common.get(i).startsWith(MARK);
      inPlace += mark && i > 0 && !common.get(i - 1).isEmpty() ? 1 : 0;
    }
    int same = 0;
    for (Footnote note : original.footnotes()) {
      same +=
          imported.footnotes().stream()
                  .anyMatch(n -> n.number() == note.number() && words(n).equals(words(note)))
              ? 1
              : 0;
    }
    List<String> kept = common.stream().filter(w -> !w.isEmpty()).toList();
    return new Fidelity(
        words,
        count(kept, false),
        added,
        count(text, true),
        inPlace,
        original.footnotes().size(),
        same,
        lost.stream().limit(12).toList());
  }

  /** The share of words that were kept, in per cent. */
  double share() {
    return 100.0 * kept / words;
  }

  /** Words and marks, the notes behind the text. */
  private static List<String> text(Narrative narrative) {
    List<String> all = new ArrayList<>();
    narrative.blocks().forEach(block -> add(block, all));
    narrative.footnotes().forEach(note -> all.addAll(words(note)));
    return all;
  }

  private static List<String> words(Footnote note) {
    List<String> words = new ArrayList<>();
    note.content().forEach(block -> add(block, words));
    return words;
  }

  private static void add(Block block, List<String> to) {
    if (block instanceof Block.Heading heading) {
      add(heading.content(), to);
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.content(), to);
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        split(item.marker(), to);
        item.content().forEach(b -> add(b, to));
      }
    } else if (block instanceof Block.PlainTable table) {
      table.rows().forEach(row -> row.forEach(cell -> add(cell.content(), to)));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(b -> add(b, to));
    } else if (block instanceof Block.Preformatted text) {
      split(text.text(), to);
    }
  }

  private static void add(List<Inline> inlines, List<String> to) {
    List<Inline> run = new ArrayList<>();
    for (Inline inline : inlines) {
      // Emphasis has no marks of footnotes within, in these reports.
      if (inline instanceof Inline.FootnoteMark mark) {
        split(Inline.plain(run), to);
        run.clear();
        to.add(MARK + mark.number());
      } else {
        run.add(inline);
      }
    }
    split(Inline.plain(run), to);
  }

  private static void split(String text, List<String> to) {
    for (String word : text.split("[^\\p{L}\\p{N}%‰²³]+", 0)) {
      if (!word.isEmpty()) {
        to.add(word);
      }
    }
  }

  private static int count(List<String> tokens, boolean marks) {
    return (int) tokens.stream().filter(token -> token.startsWith(MARK) == marks).count();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f %% of %d words, %d added; marks %d/%d, notes %d/%d",
        share(),
        words,
        added,
        inPlace,
        marks,
        sameNotes,
        notes);
  }
}
