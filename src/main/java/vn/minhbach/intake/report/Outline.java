package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.Words;

/**
 * Tells headings, items and paragraphs apart: by the styles of the document where it has them, by
 * the form of the words where it has none.
 */
final class Outline {

  private static final int TOP = 2;
  private static final int DEEPEST = 6;
  private static final int LONGEST_HEADING = 260;
  private static final int FEWEST_STYLED = 2;
  private static final int LONGEST_BOLD = 120;

  /** What is printed in bold, and is none. */
  private static final Pattern NO_HEADING =
      Pattern.compile(
          "(?ius)(?:bảng|biểu|hình|sơ đồ|ghi chú|đơn vị|đvt|nơi nhận|kính gửi)(?!\\p{L}).*|[^\\p{L}]*|.*\\n.*");

  private static final Pattern BULLET = Pattern.compile("([-+•])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3}\\.)\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern MARKER = Pattern.compile("[-+]|\\d{1,9}\\.");

  private final List<Tagged> blocks;
  private final Doubts doubts;
  private final boolean styled;
  private final int topStyle;
  private final List<Form> open = new ArrayList<>();
  private int level = TOP - 1;

  /** Whether the part before is a heading. */
  private boolean headed;

  Outline(List<Tagged> blocks, Doubts doubts) {
    this.blocks = blocks;
    this.doubts = doubts;
    List<Integer> styles =
        blocks.stream()
            .filter(b -> b.role() == Role.BODY && b.block() instanceof Paragraph)
            .map(b -> ((Paragraph) b.block()).heading())
            .filter(heading -> heading > 0)
            .toList();
    this.styled = styles.size() >= FEWEST_STYLED;
    this.topStyle = styles.stream().mapToInt(n -> n).min().orElse(1);
  }

  /** The part that the paragraph at {@code index} becomes. */
  Part part(int index) {
    Tagged tagged = blocks.get(index);
    Paragraph paragraph = (Paragraph) tagged.block();
    if (tagged.role() != Role.BODY) {
      return new Part.Prose(tagged.role(), marked(paragraph));
    }
    int heading = headingLevel(index, paragraph);
    headed = heading > 0;
    if (headed) {
      level = Math.min(Math.min(heading, level + 1), DEEPEST);
      return new Part.Heading(level, unbold(marked(paragraph)));
    }
    return item(index, paragraph);
  }

  private int headingLevel(int index, Paragraph paragraph) {
    String text = paragraph.text();
    Form form = Form.of(text);
    if (styled) {
      // Of several that were styled by hand, one is often forgotten.
      boolean forgotten = form.compareTo(Form.ROMAN) <= 0 && paragraph.isAll(Words::bold);
      return paragraph.heading() > 0
          ? paragraph.heading() - topStyle + TOP
          : forgotten && text.length() <= LONGEST_HEADING ? TOP : 0;
    }
    if (form == Form.NONE && isBoldLine(index, text, paragraph)) {
      doubts.add(paragraph.spot(), "import.report.boldheading", Doubts.beginning(text));
      return TOP + open.size();
    }
    if (form == Form.NONE
        || text.length() > LONGEST_HEADING
        || !isHeading(index, form, text, paragraph)) {
      return 0;
    }
    int at = open.indexOf(form);
    if (at >= 0) {
      open.subList(at + 1, open.size()).clear();
    } else {
      open.removeIf(above -> above.compareTo(form) > 0 && form.compareTo(Form.ROMAN) <= 0);
      open.add(form);
    }
    if (form.compareTo(Form.ANNEX) <= 0) {
      open.clear();
      open.add(form);
    }
    return TOP + open.size() - 1;
  }

  /** Whether it stands alone in bold above ordinary words. */
  private boolean isBoldLine(int index, String text, Paragraph paragraph) {
    return index + 1 < blocks.size()
        && paragraph.isAll(Words::bold)
        && text.length() <= LONGEST_BOLD
        && !text.matches("(?s).*[.;,:]")
        && !NO_HEADING.matcher(text).matches()
        && blocks.get(index + 1).block() instanceof Paragraph below
        && blocks.get(index + 1).role() == Role.BODY
        && !below.isAll(w -> w.bold() || w.italic());
  }

  private boolean isHeading(int index, Form form, String text, Paragraph paragraph) {
    boolean emphasised = paragraph.isAll(w -> w.bold() || w.italic());
    return switch (form) {
      case PART, ANNEX -> text.length() <= LONGEST_HEADING / 2 || Capitals.isIn(text);
      case CAPITAL, ROMAN -> !text.endsWith(";");
      case STAR -> emphasised || starred(paragraph);
      case DECIMAL -> !isOfList(index) && isTitleLike(text);
      default -> isTitleLike(text) && !isBetweenItems(index, form);
    };
  }

  /** A star, and all behind it in italics. */
  private static boolean starred(Paragraph paragraph) {
    return paragraph.isAll(w -> w.italic() || w.bold() || w.text().strip().equals("*"));
  }

  private static boolean isTitleLike(String text) {
    return !text.endsWith(";") && !text.endsWith(",") && text.indexOf(". ", 4) < 0;
  }

  /** Whether the numbers before or behind it follow at once, so that it has no text of its own. */
  private boolean isOfList(int index) {
    int number = Form.number(text(index));
    boolean before = !headed && number > 1 && Form.number(text(index - 1)) == number - 1;
    return before || Form.number(text(index + 1)) == number + 1;
  }

  private boolean isBetweenItems(int index, Form form) {
    return form == Form.LETTER
        && Form.of(text(index + 1)) == Form.LETTER
        && text(index).length() > 120;
  }

  private String text(int index) {
    return index >= 0 && index < blocks.size() ? blocks.get(index).text() : "";
  }

  private Part item(int index, Paragraph paragraph) {
    String marker = paragraph.marker();
    if (!marker.isEmpty()) {
      return MARKER.matcher(marker).matches()
          ? new Part.Item(marker, paragraph.depth(), paragraph.content())
          : new Part.Prose(Role.BODY, marked(paragraph));
    }
    String text = Piece.text(paragraph.content()).stripLeading();
    Matcher bullet = BULLET.matcher(text);
    Matcher number = NUMBERED.matcher(text);
    if (bullet.matches()) {
      String sign = bullet.group(1).equals("+") ? "+" : "-";
      return new Part.Item(sign, 0, without(paragraph, bullet.start(2)));
    } else if (number.matches() && !paragraph.isAll(Words::bold)) {
      boolean list = isOfList(index);
      if (!list && !styled && text.length() <= LONGEST_HEADING) {
        doubts.add(paragraph.spot(), "import.report.numbered", Doubts.beginning(text));
      }
      return new Part.Item(number.group(1), 0, without(paragraph, number.start(2)));
    }
    return new Part.Prose(Role.BODY, paragraph.content());
  }

  /** The pieces without so many characters at the beginning. */
  private static List<Piece> without(Paragraph paragraph, int characters) {
    List<Piece> rest = new ArrayList<>();
    String all = Piece.text(paragraph.content());
    int left = characters + all.length() - all.stripLeading().length();
    for (Piece piece : paragraph.content()) {
      if (left > 0 && piece instanceof Words words) {
        int cut = Math.min(left, words.text().length());
        left -= cut;
        if (cut < words.text().length()) {
          rest.add(words.with(words.text().substring(cut)));
        }
      } else {
        rest.add(piece);
      }
    }
    return rest;
  }

  /** The pieces, with the marker that the document prints before them. */
  private static List<Piece> marked(Paragraph paragraph) {
    if (paragraph.marker().isEmpty()) {
      return paragraph.content();
    }
    List<Piece> all = new ArrayList<>(List.of(Words.plain(paragraph.marker() + " ")));
    all.addAll(paragraph.content());
    return all;
  }

  /** Headings are bold by themselves. */
  static List<Piece> unbold(List<Piece> pieces) {
    List<Piece> plain = new ArrayList<>();
    for (Piece piece : pieces) {
      plain.add(
          piece instanceof Words w ? new Words(w.text(), false, w.italic(), w.rise()) : piece);
    }
    return plain;
  }
}
