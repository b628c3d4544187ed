package vn.minhbach.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a narrative that is kept or dropped as a whole.
 *
 * @param markdown as written, without bindings
 */
record Piece(Kind kind, String markdown) {

  /** What may be done with a piece. */
  enum Kind {
    HEADING,
    /** A paragraph or an item of a list, with what belongs to the item. */
    PARAGRAPH,
    /** A letterhead, title or signature, or the place of a table. */
    FIXED,
    FOOTNOTE
  }

  private static final Pattern BINDING = Pattern.compile("\\[([^\\]]*)\\]\\(indicator:[^)]*\\)");
  private static final Pattern START = Pattern.compile("(?:[-+*]|\\d+[.)]) .*");
  private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^(\\w+)\\]:");
  private static final Pattern MARK = Pattern.compile("\\[\\^(\\w+)\\](?!:)");
  private static final Pattern EMBED = Pattern.compile("!\\[\\]\\(([\\w-]+)\\.\\w+\\)");

  /** The pieces of a narrative, in their order. */
  static List<Piece> of(String body) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean blank = true;
    for (String line : BINDING.matcher(body).replaceAll("$1").split("\n", -1)) {
      boolean inner = line.isBlank() || line.startsWith("  ");
      boolean starts = blank || START.matcher(line).matches() || FOOTNOTE.matcher(line).find();
      if (!inner && starts) {
        add(piece, pieces);
      }
      piece.append(line).append('\n');
      blank = line.isBlank();
    }
    add(piece, pieces);
    return pieces;
  }

  private static void add(StringBuilder piece, List<Piece> pieces) {
    String markdown = piece.toString().strip();
    piece.setLength(0);
    if (!markdown.isEmpty()) {
      pieces.add(new Piece(kindOf(markdown), markdown));
    }
  }

  private static Kind kindOf(String markdown) {
    if (markdown.startsWith("#")) {
      return Kind.HEADING;
    }
    if (FOOTNOTE.matcher(markdown).find()) {
      return Kind.FOOTNOTE;
    }
    boolean marked = markdown.endsWith("}") && markdown.contains("\n{.");
    return marked || EMBED.matcher(markdown).find() ? Kind.FIXED : Kind.PARAGRAPH;
  }

  /** The labels of the footnotes that it refers to. */
  List<String> marks() {
    return MARK.matcher(markdown).results().map(m -> m.group(1)).toList();
  }

  /** Its own label, for a footnote. */
  String label() {
    Matcher label = FOOTNOTE.matcher(markdown);
    return label.find() ? label.group(1) : "";
  }

  /** The table that stands here, or empty. */
  String embedded() {
    Matcher embed = EMBED.matcher(markdown);
    return embed.find() ? embed.group(1) : "";
  }

  /** Its words without marks and with single spaces, as a table's source quotes them. */
  String plain() {
    return MARK.matcher(markdown)
        .replaceAll("")
        .replaceAll("\\\\(?=\\p{Punct})|\\\\\n|[*]", "")
        .replaceAll("\\s+", " ");
  }
}
