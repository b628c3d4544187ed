package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.LineEnd;
import vn.minhbach.intake.document.Piece.Words;
import vn.minhbach.intake.document.SideBySide;

/**
 * Letterheads and signatures that were typed with tabs or spaces between two columns: the left
 * column comes first, then the right one.
 */
final class TabbedColumns {

  /** A number or a date that was left open has wide gaps as well. */
  private static final Pattern GAP =
      Pattern.compile("\\s*\\t\\s*|(?<!Số ?:|ngày|tháng|năm)(?<!\\s)[ \\u00a0]{4,}(?!tháng|năm|/)");

  private TabbedColumns() {}

  static List<Block> apart(List<Block> blocks, Doubts doubts) {
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      List<Paragraph> left = new ArrayList<>();
      List<Paragraph> right = new ArrayList<>();
      boolean sign = false;
      int end = i;
      while (end < blocks.size()
          && blocks.get(end) instanceof Paragraph paragraph
          && isSplit(paragraph)) {
        sign |= SideBySide.isSign(Piece.text(paragraph.content()));
        split(paragraph, left, right);
        end++;
      }
      if (sign) {
        all.addAll(left);
        all.addAll(right);
        doubts.add(blocks.get(i).spot(), "import.report.columns");
        i = end;
      } else {
        all.add(blocks.get(i++));
      }
    }
    return all;
  }

  /** Whether each line of the paragraph has a gap. */
  private static boolean isSplit(Paragraph paragraph) {
    return !paragraph.isBlank()
        && paragraph.marker().isEmpty()
        && Piece.text(paragraph.content())
            .lines()
            .allMatch(line -> line.isBlank() || GAP.matcher(line.stripTrailing()).find());
  }

  private static void split(Paragraph paragraph, List<Paragraph> left, List<Paragraph> right) {
    List<Piece> line = new ArrayList<>();
    for (Piece piece : paragraph.content()) {
      if (piece instanceof LineEnd) {
        halves(paragraph, line, left, right);
        line.clear();
      } else {
        line.add(piece);
      }
    }
    halves(paragraph, line, left, right);
  }

  private static void halves(
      Paragraph paragraph, List<Piece> line, List<Paragraph> left, List<Paragraph> right) {
    Matcher gap = GAP.matcher(Piece.text(line));
    boolean found = gap.find();
    List<Piece> before = new ArrayList<>();
    List<Piece> behind = new ArrayList<>();
    int at = 0;
    for (Piece piece : line) {
      if (!(piece instanceof Words words)) {
        (found && at >= gap.end() ? behind : before).add(piece);
        continue;
      }
      int cut =
          Math.max(
              0, Math.min(words.text().length(), found ? gap.start() - at : Integer.MAX_VALUE));
      int rest =
          Math.max(0, Math.min(words.text().length(), found ? gap.end() - at : Integer.MAX_VALUE));
      before.add(words.with(words.text().substring(0, cut)));
      behind.add(words.with(words.text().substring(rest)));
      at += words.text().length();
    }
    add(paragraph.with(before), left);
    add(paragraph.with(behind), right);
  }

  private static void add(Paragraph paragraph, List<Paragraph> column) {
    if (!paragraph.isBlank()) {
      column.add(paragraph);
    }
  }
}
