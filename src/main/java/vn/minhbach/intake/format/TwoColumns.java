package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.SideBySide;

/**
 * Puts one below the other what letterhead and signature print side by side: the left column, then
 * the right one.
 */
final class TwoColumns {

  private static final Pattern GAP = Pattern.compile("(\\S.*?)(?:\\t| {3,})\\s*(\\S.*)");

  private TwoColumns() {}

  static List<TextLine> apart(List<TextLine> lines, Doubts doubts) {
    List<TextLine> all = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      boolean sign = false;
      while (end < lines.size() && isSplit(lines.get(end))) {
        sign |= SideBySide.isSign(lines.get(end).text());
        end++;
      }
      if (end > i && sign) {
        List<TextLine> right = new ArrayList<>();
        for (TextLine line : lines.subList(i, end)) {
          Matcher gap = GAP.matcher(line.text());
          if (gap.matches()) {
            all.add(line.with(gap.group(1)));
            right.add(line.with(gap.group(2)));
          }
        }
        all.addAll(right);
        doubts.add(lines.get(i).spot(), "import.report.columns");
        i = end;
      } else {
        all.add(lines.get(i));
        i++;
      }
    }
    return all;
  }

  private static boolean isSplit(TextLine line) {
    return !line.isRow() && GAP.matcher(line.text()).matches();
  }
}
