package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;

/**
 * Raises the numbers of footnotes where a text has them as ordinary digits ({@code yêu cầu1},
 * {@code 1 Máy giúp thở}): only where mark and note come in order, and both are there.
 */
final class PlainMarks {

  private static final Pattern NOTE =
      Pattern.compile("\\s*\\[?(\\d{1,2})\\]?[ \\u00a0]+(\\p{L}.*)");

  private PlainMarks() {}

  static List<TextLine> raised(List<TextLine> lines, Doubts doubts) {
    if (lines.stream().anyMatch(line -> Marks.note(line.text()).matches())) {
      return lines;
    }
    Map<Integer, String> changed = new HashMap<>();
    int next = 1;
    int mark = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher note = NOTE.matcher(text);
      if (mark >= 0 && note.matches() && note.group(1).equals(String.valueOf(next))) {
        Matcher at = mark(next, changed.getOrDefault(mark, lines.get(mark).text()));
        if (at.find()) {
          String raised = Marks.raised(next);
          changed.put(mark, at.replaceFirst(raised));
          changed.put(i, raised + " " + note.group(2));
          doubts.add(lines.get(i).spot(), "import.report.plainmark", String.valueOf(next));
          next++;
          mark = earlier(next, mark, i, lines, changed);
          continue;
        }
      }
      if (mark < 0 && mark(next, text).find()) {
        mark = i;
      }
    }
    if (changed.isEmpty()) {
      return lines;
    }
    List<TextLine> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(changed.containsKey(i) ? lines.get(i).with(changed.get(i)) : lines.get(i));
    }
    return all;
  }

  /** A page has several marks before the first of its notes. */
  private static int earlier(
      int number, int from, int to, List<TextLine> lines, Map<Integer, String> changed) {
    for (int i = from; i < to; i++) {
      if (mark(number, changed.getOrDefault(i, lines.get(i).text())).find()) {
        return i;
      }
    }
    return -1;
  }

  private static Matcher mark(int number, String text) {
    return Pattern.compile("(?<=[\\p{Ll}”\"%)])" + number + "(?=[\\s.,;:)]|$)").matcher(text);
  }
}
