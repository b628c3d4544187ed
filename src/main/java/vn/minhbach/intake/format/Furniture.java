package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;

/** What is printed on pages and is no part of the text: their numbers, and running heads. */
final class Furniture {

  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:Trang\\s+)?[-–]?\\s*(\\d{1,3})\\s*(?:/\\s*\\d{1,3})?\\s*[-–]?\\s*");
  private static final int LONGEST_HEAD = 80;
  private static final int FEWEST_PAGES = 3;

  private Furniture() {}

  /** The lines without it; whatever is taken away is a doubt. */
  static List<TextLine> without(List<TextLine> lines, Doubts doubts) {
    Set<String> heads = runningHeads(lines, doubts);
    List<TextLine> kept = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Matcher number = NUMBER.matcher(line.text());
      boolean alone = line.apart() && (i + 1 == lines.size() || lines.get(i + 1).apart());
      if (number.matches() && (alone || atEdge(lines, i)) && follows(number.group(1), last)) {
        last = Integer.parseInt(number.group(1));
        doubts.add(line.spot(), "import.report.pagenumber", line.text().strip());
      } else if (!heads.contains(line.text().strip()) || !atEdge(lines, i)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Page numbers grow; now and then one was not read. */
  private static boolean follows(String number, int last) {
    int value = Integer.parseInt(number);
    return value > last && value <= last + 3;
  }

  private static boolean atEdge(List<TextLine> lines, int i) {
    int page = lines.get(i).spot().page();
    return page > 0
        && (i == 0
            || i + 1 == lines.size()
            || lines.get(i - 1).spot().page() != page
            || lines.get(i + 1).spot().page() != page);
  }

  private static Set<String> runningHeads(List<TextLine> lines, Doubts doubts) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (text.length() <= LONGEST_HEAD && atEdge(lines, i)) {
        pages.computeIfAbsent(text, k -> new HashSet<>()).add(lines.get(i).spot().page());
      }
    }
    Set<String> heads = new HashSet<>();
    pages.forEach(
        (text, on) -> {
          if (on.size() >= FEWEST_PAGES && !NUMBER.matcher(text).matches()) {
            heads.add(text);
            doubts.add("import.report.runninghead", text);
          }
        });
    return heads;
  }
}
