package vn.minhbach.intake.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.LineEnd;
import vn.minhbach.intake.document.Piece.NoteMark;
import vn.minhbach.intake.document.Piece.Rise;
import vn.minhbach.intake.document.Piece.Words;

/** The pieces of a paragraph of plain text: marks of footnotes, and stars around emphasis. */
final class TextMarkup {

  private static final Pattern STARS =
      Pattern.compile(
          "(?<![*\\p{L}\\d])(\\*{1,3})(?=[^\\s*])([^*]+)(?<=\\S)\\1(?!\\*)", Pattern.DOTALL);

  private TextMarkup() {}

  /**
   * @param notes of the document: a raised number that is none of theirs stays as it is
   */
  static List<Piece> pieces(String text, Map<String, ?> notes) {
    Pieces pieces = new Pieces();
    Matcher stars = STARS.matcher(text.strip());
    int at = 0;
    while (stars.find()) {
      marked(text.strip().substring(at, stars.start()), false, false, notes, pieces);
      int count = stars.group(1).length();
      marked(stars.group(2), count >= 2, count != 2, notes, pieces);
      at = stars.end();
    }
    marked(text.strip().substring(at), false, false, notes, pieces);
    return pieces.all();
  }

  private static void marked(
      String text, boolean bold, boolean italic, Map<String, ?> notes, Pieces pieces) {
    Matcher marks = Marks.in(text);
    int at = 0;
    while (marks.find()) {
      String number = Marks.digits(marks.group());
      if (notes.containsKey(number)) {
        lines(text.substring(at, marks.start()), bold, italic, pieces);
        pieces.add(new NoteMark(number));
        at = marks.end();
      }
    }
    lines(text.substring(at), bold, italic, pieces);
  }

  private static void lines(String text, boolean bold, boolean italic, Pieces pieces) {
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        pieces.add(new LineEnd());
      }
      first = false;
      if (!line.isEmpty()) {
        pieces.add(new Words(line, bold, italic, Rise.NONE));
      }
    }
  }
}
