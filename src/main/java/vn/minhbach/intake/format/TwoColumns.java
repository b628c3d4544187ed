package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;

/**
 * Puts one below the other what letterhead and signature print side by side: the left column, then
 * the right one.
 */
final class TwoColumns {

  private static final Pattern GAP = Pattern.compile("(\\S.*?)(?:\\t| {3,})\\s*(\\S.*)");

  /** Words that only these parts of a document have; running text with wide gaps is left alone. */
  private static final Pattern SIGN =
      Pattern.compile(
          "CỘNG H[OÒ]À? ?XÃ HỘI|CỘNG HÒA|CỘNG HOÀ|Độc lập|ĐẢNG CỘNG SẢN|Số:|Nơi nhận|\\bTM\\.|T/M|\\bKT\\."
              + "|ngày .*tháng .*năm");

  private TwoColumns() {}

  static List<TextLine> apart(List<TextLine> lines, Doubts doubts) {
    List<TextLine> all = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      boolean sign = false;
      while (end < lines.size() && isSplit(lines.get(end))) {
        sign |= SIGN.matcher(lines.get(end).text()).find();
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
