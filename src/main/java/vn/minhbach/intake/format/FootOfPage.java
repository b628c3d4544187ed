package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Spot;

/**
 * Takes the footnotes out of the text that they interrupt, and out of one another.
 *
 * <p>A footnote has several paragraphs, and goes on at the foot of the next page; which of the
 * lines below it are its own follows from the sentences that are open: that of the text goes on
 * first.
 */
final class FootOfPage {

  /** So many lines below a note may be its own where the next note was marked before it. */
  private static final int LONGEST_NOTE = 8;

  /** A line that ends where the mark of a footnote was lost, and one that goes on there. */
  private static final Pattern AFTER_LOST_MARK = Pattern.compile("(?:[,;.:]|\\s+\\p{Ll}).*");

  private final List<TextLine> body = new ArrayList<>();
  private final Map<String, List<TextLine>> notes = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<TextLine> lines;
  private final Doubts doubts;

  private FootOfPage(List<TextLine> lines, Doubts doubts) {
    this.lines = lines;
    this.doubts = doubts;
  }

  /** Divides the lines of a whole document. */
  static FootOfPage of(List<TextLine> lines, Doubts doubts) {
    FootOfPage feet = new FootOfPage(withMarks(lines, doubts), doubts);
    feet.divide();
    return feet;
  }

  /** The text without its footnotes. */
  List<TextLine> body() {
    return body;
  }

  /** The footnotes by number, in the order of the document. */
  Map<String, List<TextLine>> notes() {
    return notes;
  }

  private void divide() {
    String note = "";
    int below = 0;
    boolean sized = lines.stream().anyMatch(line -> line.small() && isNote(line));
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Matcher begun = Marks.note(line.text());
      if (begun.matches() && line.small() == sized) {
        note = number(begun.group(1));
        notes.computeIfAbsent(note, k -> new ArrayList<>()).add(line.with(begun.group(2)));
        below = 0;
      } else if (sized && line.small() && !notes.isEmpty()) {
        // What is printed small below the text is a note, on the next page too.
        notes.get(lastNote()).add(line);
      } else if (!note.isEmpty()
          && (isOnItsPage(line, note) || !sized && isOfNote(i, note, below))) {
        notes.get(note).add(line);
        below++;
      } else if (!sized && isRestOfNote(i)) {
        String open = lastNote();
        notes.get(open).add(line);
        doubts.add(line.spot(), "import.report.noterest", open, Doubts.beginning(line.text()));
      } else {
        note = "";
        body.add(line);
        see(line.text());
      }
    }
    notes.forEach(
        (number, content) -> {
          TextLine last = content.get(content.size() - 1);
          if (content.size() > 1 && Sentence.isOpen(last.text())) {
            doubts.add(last.spot(), "import.report.noteopen", number);
          }
        });
  }

  /** Below a note there are only notes, up to the end of the page. */
  private boolean isOnItsPage(TextLine line, String note) {
    List<TextLine> content = notes.get(note);
    int page = content.get(content.size() - 1).spot().page();
    return page > 0 && page == line.spot().page();
  }

  private static boolean isNote(TextLine line) {
    return Marks.note(line.text()).matches();
  }

  private String number(String mark) {
    return mark.equals(Marks.LOST) ? String.valueOf(notes.size() + 1) : Marks.digits(mark);
  }

  private void see(String text) {
    Matcher marks = Marks.in(text);
    while (marks.find()) {
      seen.add(Marks.digits(marks.group()));
    }
  }

  /** Whether a line below a footnote is its own. */
  private boolean isOfNote(int i, String note, int below) {
    String text = lines.get(i).text();
    boolean textOpen = !body.isEmpty() && Sentence.isOpen(body.get(body.size() - 1).text());
    if (textOpen) {
      return !Sentence.isMiddle(text) && !Sentence.mayBeMiddle(text);
    }
    List<TextLine> content = notes.get(note);
    boolean noteOpen = Sentence.isOpen(content.get(content.size() - 1).text());
    if (noteOpen && Sentence.isMiddle(text)) {
      return true;
    }
    int next = nextNote(i);
    if (next < 0 || next - i + below > LONGEST_NOTE) {
      return false;
    }
    // Two notes at one foot: the second was marked before the first began.
    String following = Marks.note(lines.get(next).text()).replaceFirst("$1");
    return following.equals(Marks.LOST) || seen.contains(Marks.digits(following));
  }

  private int nextNote(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Marks.note(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** A note that was open at the end of its page goes on above the notes of the next one. */
  private boolean isRestOfNote(int i) {
    return !notes.isEmpty()
        && i + 1 < lines.size()
        && Marks.note(lines.get(i + 1).text()).matches()
        && Sentence.isMiddle(lines.get(i).text())
        && !Sentence.isOpen(body.get(body.size() - 1).text());
  }

  private String lastNote() {
    String last = "";
    for (String number : notes.keySet()) {
      last = number;
    }
    return last;
  }

  /** Puts marks where they were lost: some programs leave a line end in their place. */
  private static List<TextLine> withMarks(List<TextLine> lines, Doubts doubts) {
    long lost = lines.stream().filter(l -> l.text().strip().startsWith(Marks.LOST)).count();
    if (lost == 0) {
      return lines;
    }
    List<Integer> torn = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      boolean goesOn = AFTER_LOST_MARK.matcher(lines.get(i).text()).matches();
      if (goesOn
          && !lines.get(i).apart()
          && lines.get(i - 1).text().strip().matches("(?s).*[\\p{L}\\d]")) {
        torn.add(i);
      }
    }
    boolean certain = torn.size() == lost;
    List<TextLine> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = torn.indexOf(i) + 1;
      if (number == 0) {
        all.add(lines.get(i));
        continue;
      }
      TextLine before = all.remove(all.size() - 1);
      String mark = certain ? Marks.raised(number) : "";
      all.add(
          before.with(before.text().stripTrailing() + mark + lines.get(i).text().stripTrailing()));
      Spot spot = lines.get(i).spot();
      doubts.add(
          spot,
          certain ? "import.report.lostmark" : "import.report.joined",
          certain ? String.valueOf(number) : Doubts.beginning(lines.get(i).text()));
    }
    if (!certain) {
      doubts.add("import.report.lostmarks", String.valueOf(lost), String.valueOf(torn.size()));
    }
    return all;
  }
}
