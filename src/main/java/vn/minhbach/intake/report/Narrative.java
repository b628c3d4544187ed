package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.NoteMark;
import vn.minhbach.intake.document.Writing;

/** The text of a report as Markdown: its parts, then the footnotes in the order of their marks. */
final class Narrative {

  private static final String NOTE_INDENT = "    ";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Writing writing;
  private final Doubts doubts;

  private Narrative(Writing writing, Doubts doubts) {
    this.writing = writing;
    this.doubts = doubts;
  }

  /** What was written, and how many footnotes stand in it. */
  record Text(String markdown, int notes) {}

  static Text of(List<Part> parts, Writing writing, Doubts doubts) {
    Narrative narrative = new Narrative(writing, doubts);
    return new Text(narrative.markdown(parts), narrative.numbers.size());
  }

  private String markdown(List<Part> parts) {
    parts.forEach(part -> number(content(part)));
    StringBuilder out = new StringBuilder();
    Markdown markdown = new Markdown(numbers);
    Part before = null;
    for (Part part : parts) {
      boolean list =
          part instanceof Part.Item item && before instanceof Part.Item last && fits(item, last);
      out.append(before == null ? "" : list ? "\n" : "\n\n")
          .append(printed(withNotes(part), markdown));
      before = part;
    }
    Set<String> unmarked = new LinkedHashSet<>(writing.notes().keySet());
    unmarked.removeAll(numbers.keySet());
    for (String note : unmarked) {
      for (Paragraph paragraph : writing.notes().get(note)) {
        doubts.add(paragraph.spot(), "import.report.unmarked", Doubts.beginning(paragraph.text()));
        out.append("\n\n").append(markdown.paragraph(paragraph.content()));
      }
    }
    numbers.forEach((key, number) -> out.append("\n\n").append(note(key, number, markdown)));
    return out.append('\n').toString();
  }

  /** Items of another kind are another list, which a blank line begins. */
  private static boolean fits(Part.Item item, Part.Item last) {
    boolean ordered = Character.isDigit(item.marker().charAt(0));
    return ordered == Character.isDigit(last.marker().charAt(0));
  }

  /** Footnotes have a place only in a table without merged cells. */
  private Part withNotes(Part part) {
    boolean noted =
        content(part).stream()
            .anyMatch(p -> p instanceof NoteMark mark && numbers.containsKey(mark.note()));
    if (part instanceof Part.Plain plain && noted && !plain.grid().isEven()) {
      doubts.add(plain.grid().spot(), "import.report.table.divided");
      return new Part.Plain(plain.grid().divided());
    }
    return part;
  }

  private static List<Piece> content(Part part) {
    if (part instanceof Part.Heading heading) {
      return heading.content();
    } else if (part instanceof Part.Prose prose) {
      return prose.content();
    } else if (part instanceof Part.Item item) {
      return item.content();
    } else if (part instanceof Part.Plain plain) {
      List<Piece> all = new ArrayList<>();
      plain.grid().paragraphs().forEach(paragraph -> all.addAll(paragraph.content()));
      return all;
    }
    return List.of();
  }

  private void number(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof NoteMark mark
          && !writing.notes().getOrDefault(mark.note(), List.of()).isEmpty()) {
        numbers.putIfAbsent(mark.note(), numbers.size() + 1);
      }
    }
  }

  private static String printed(Part part, Markdown markdown) {
    if (part instanceof Part.Heading heading) {
      return "#".repeat(heading.level()) + " " + markdown.line(heading.content());
    } else if (part instanceof Part.Prose prose) {
      String role =
          prose.role() == Role.BODY
              ? ""
              : "\n{." + prose.role().name().toLowerCase(Locale.ROOT) + "}";
      return markdown.paragraph(prose.content()) + role;
    } else if (part instanceof Part.Item item) {
      String indent = "  ".repeat(Math.min(item.depth(), 8));
      return indent + item.marker() + " " + markdown.line(item.content());
    } else if (part instanceof Part.Plain plain) {
      return markdown.table(plain.grid());
    }
    return "![](" + ((Part.Embed) part).name() + ".csv)";
  }

  private String note(String key, int number, Markdown markdown) {
    List<String> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : writing.notes().get(key)) {
      String marker =
          paragraph.marker().isEmpty() ? "" : Markdown.escaped(paragraph.marker()) + " ";
      paragraphs.add(
          (marker.isEmpty() ? "" : "\\" + marker) + markdown.paragraph(paragraph.content()));
    }
    return "[^"
        + number
        + "]: "
        + String.join("\n\n" + NOTE_INDENT, paragraphs).replace("\n" + NOTE_INDENT + "\n", "\n\n");
  }
}
