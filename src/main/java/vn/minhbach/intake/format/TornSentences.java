package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.document.Doubts;

/** Puts sentences together that the end of a page divides. */
final class TornSentences {

  private TornSentences() {}

  static List<TextLine> joined(List<TextLine> lines, Doubts doubts) {
    List<TextLine> all = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean text = before != null && !before.isRow() && !line.isRow();
      if (text && Sentence.isOpen(before.text()) && isRest(line.text())) {
        if (Sentence.mayBeMiddle(line.text())) {
          doubts.add(line.spot(), "import.report.joined", Doubts.beginning(line.text()));
        }
        String gap = line.text().strip().matches("(?s)[,;.:)].*") ? "" : " ";
        all.set(
            all.size() - 1, before.with(before.text().stripTrailing() + gap + line.text().strip()));
      } else {
        if (text && Sentence.isMiddle(line.text()) && line.text().length() > 80) {
          doubts.add(line.spot(), "import.report.middle", Doubts.beginning(line.text()));
        }
        all.add(line);
      }
    }
    return all;
  }

  private static boolean isRest(String text) {
    return Sentence.isMiddle(text) || Sentence.mayBeMiddle(text);
  }
}
