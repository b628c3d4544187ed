package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a paragraph together where a text breaks them at the width of a page. */
final class Wrapping {

  /** A wider text has a paragraph a line. */
  private static final int WIDEST = 140;

  /** A line shorter than this share of the width ends its paragraph. */
  private static final double SHORT = 0.8;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*(?:[-+*•]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ]\\)\\s|[IVX]{1,4}[.-]\\s|[A-E]\\.\\s"
              + "|[¹²³⁰⁴-⁹]|Nơi nhận|Phần thứ|PHẦN|PHỤ LỤC|(?:TM|KT)\\.|T/M).*");

  private Wrapping() {}

  static List<TextLine> undone(List<TextLine> lines) {
    int width = width(lines);
    List<TextLine> all = new ArrayList<>();
    boolean full = false;
    for (TextLine line : lines) {
      int last = all.size() - 1;
      boolean bold = last >= 0 && isOpenBold(all.get(last).text());
      boolean together = last >= 0 && isTogether(all.get(last), line);
      boolean wrapped =
          together && width <= WIDEST && full && !BEGINNING.matcher(line.text()).matches();
      if (last >= 0
          && !line.isRow()
          && !all.get(last).isRow()
          && !line.apart()
          && (wrapped || bold)) {
        String between = bold ? "\n" : " ";
        all.set(
            last,
            all.get(last)
                .with(all.get(last).text().stripTrailing() + between + line.text().strip()));
      } else {
        all.add(line);
      }
      full = line.text().strip().length() >= width * SHORT;
    }
    return all;
  }

  /** At the end of a page a note may be between two lines that seem to follow upon one another. */
  private static boolean isTogether(TextLine before, TextLine line) {
    return before.small() == line.small() && before.spot().page() == line.spot().page();
  }

  /** Words in bold over several lines, as some texts mark them, are one paragraph. */
  private static boolean isOpenBold(String text) {
    return text.strip().startsWith("**") && text.strip().indexOf("**", 2) < 0;
  }

  /** Nine of ten lines are no longer than this. */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        lines.stream().filter(l -> !l.isRow()).mapToInt(l -> l.text().strip().length()).toArray();
    Arrays.sort(lengths);
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }
}
