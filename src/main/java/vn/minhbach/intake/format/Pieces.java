package vn.minhbach.intake.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.LineEnd;
import vn.minhbach.intake.document.Piece.Words;

/** Gathers the pieces of a paragraph: neighbours of one look become one, in Unicode NFC. */
final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();

  void add(Piece piece) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (piece instanceof Words words && last instanceof Words before && sameLook(words, before)) {
      pieces.set(pieces.size() - 1, before.with(before.text() + words.text()));
    } else {
      pieces.add(piece);
    }
  }

  /** White space has no look of its own. */
  private static boolean sameLook(Words words, Words before) {
    return words.with("").equals(before.with(""));
  }

  /** A running text of the document's own characters, without those that no text may hold. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]",
            "");
  }

  /** What was gathered; line ends at both sides fall away. */
  List<Piece> all() {
    int from = 0;
    int to = pieces.size();
    while (from < to && pieces.get(from) instanceof LineEnd) {
      from++;
    }
    while (to > from && pieces.get(to - 1) instanceof LineEnd) {
      to--;
    }
    List<Piece> clean = new ArrayList<>();
    for (Piece piece : pieces.subList(from, to)) {
      clean.add(piece instanceof Words w ? w.with(clean(w.text())) : piece);
    }
    return clean;
  }
}
