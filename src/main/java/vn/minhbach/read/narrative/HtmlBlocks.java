package vn.minhbach.read.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Reads a block of HTML into blocks of a narrative; one use reads one block. */
final class HtmlBlocks {

  /** An entity, or what is one space to a browser. */
  private static final Pattern NOT_AS_WRITTEN =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|\\s+");

  private static final int DEEPEST = 20;
  private static final Set<String> ENDS_CELL =
      Set.of("td", "th", "tr", "thead", "tbody", "/td", "/th", "/tr", "/thead", "/tbody", "/table");

  private final IntFunction<Place> places;
  private final HtmlInlines.Links links;
  private final Anchors anchors;
  private final Problems problems;
  private final List<HtmlPiece> pieces;
  private int at;
  private int depth;

  /**
   * @param places the place of an offset in {@code html}
   */
  HtmlBlocks(
      String html,
      IntFunction<Place> places,
      HtmlInlines.Links links,
      Anchors anchors,
      Problems problems) {
    this.places = places;
    this.links = links;
    this.anchors = anchors;
    this.problems = problems;
    this.pieces = HtmlPiece.of(html);
  }

  List<Block> read() {
    return blocks(Set.of());
  }

  /** Blocks up to a tag of {@code ends}: {@code li} or {@code /li}. */
  private List<Block> blocks(Set<String> ends) {
    List<Block> found = new ArrayList<>();
    HtmlInlines run = run();
    int start = at;
    while (at < pieces.size() && !ends.contains(name())) {
      boolean structure = depth < DEEPEST;
      switch (structure ? name() : "") {
        case "p", "/p" -> {
          check(run);
          flush(run, start, found);
        }
        case "blockquote", "ul", "ol", "table" -> {
          flush(run, start, found);
          nested(ends, found);
        }
        default -> {
          running(run);
          continue;
        }
      }
      run = run();
      start = at;
    }
    flush(run, start, found);
    return found;
  }

  /** What is taken from a tag of structure; then behind it. */
  private void check(HtmlInlines run) {
    HtmlPiece piece = pieces.get(at++);
    run.sound(HtmlTag.of(piece.text()), places.apply(piece.start()));
  }

  private void nested(Set<String> ends, List<Block> found) {
    HtmlPiece piece = pieces.get(at);
    String name = name();
    Place place = places.apply(piece.start());
    check(run());
    Set<String> inner = new HashSet<>(ends);
    inner.add("/" + name);
    depth++;
    switch (name) {
      case "blockquote" -> found.add(new Block.Quote(blocks(inner)));
      case "table" -> table(place, inner, found);
      default -> found.add(list(name.equals("ol"), inner));
    }
    depth--;
    if (at < pieces.size() && name().equals("/" + name)) {
      at++;
    } else {
      problems.warning(place, "html.unpaired", "<" + name + ">");
    }
  }

  private Block list(boolean ordered, Set<String> ends) {
    List<Block.Item> items = new ArrayList<>();
    Set<String> inner = new HashSet<>(ends);
    inner.addAll(List.of("li", "/li"));
    while (at < pieces.size() && !ends.contains(name())) {
      if (name().equals("li") || name().equals("/li")) {
        check(run());
      }
      List<Block> content = blocks(inner);
      if (!content.isEmpty()) {
        items.add(new Block.Item(ordered ? items.size() + 1 + "." : "-", content));
      }
    }
    return new Block.ItemList(ordered, items);
  }

  /** A table, behind the words that stand in it and in none of its cells. */
  private void table(Place place, Set<String> ends, List<Block> found) {
    List<List<Block.TableCell>> rows = new ArrayList<>();
    HtmlInlines stray = run();
    int start = at;
    boolean between = true;
    while (at < pieces.size() && !ends.contains(name())) {
      switch (name()) {
        case "td", "th" -> {
          if (between) {
            rows.add(new ArrayList<>());
          }
          between = false;
          rows.get(rows.size() - 1).add(cell(ends));
        }
        case "tr", "/tr", "thead", "/thead", "tbody", "/tbody" -> {
          between = true;
          check(stray);
        }
        case "/td", "/th" -> at++;
        default -> running(stray);
      }
    }
    flush(stray, start, found);
    if (!rows.isEmpty()) {
      Block.PlainTable unnamed = new Block.PlainTable("", rows, place);
      found.add(new Block.PlainTable(anchors.paragraph(unnamed.text()), rows, place));
    }
  }

  private Block.TableCell cell(Set<String> ends) {
    HtmlPiece piece = pieces.get(at);
    HtmlTag tag = HtmlTag.of(piece.text());
    HtmlInlines run = run();
    check(run);
    while (at < pieces.size() && !ends.contains(name()) && !ENDS_CELL.contains(name())) {
      running(run);
    }
    return new Block.TableCell(
        trimmed(run.end()), tag.name().equals("th"), tag.span("colspan"), tag.span("rowspan"));
  }

  private HtmlInlines run() {
    return new HtmlInlines(places, links, problems);
  }

  private void flush(HtmlInlines run, int start, List<Block> found) {
    List<Inline> content = trimmed(run.end());
    if (!content.isEmpty()) {
      int first = Math.min(start, pieces.size() - 1);
      Place place =
          content.get(0) instanceof Inline.Text text
              ? text.place()
              : places.apply(pieces.get(first).start());
      found.add(
          new Block.Paragraph(
              anchors.paragraph(Inline.plain(content)), Block.Role.BODY, content, place));
    }
  }

  /** The name of the tag that comes next, {@code /} before that of one that ends an element. */
  private String name() {
    HtmlPiece piece = pieces.get(at);
    if (piece.kind() != HtmlPiece.Kind.TAG) {
      return "";
    }
    HtmlTag tag = HtmlTag.of(piece.text());
    return tag.closing() ? "/" + tag.name() : tag.name();
  }

  private void running(HtmlInlines run) {
    HtmlPiece piece = pieces.get(at++);
    Place place = places.apply(piece.start());
    switch (piece.kind()) {
      case WORDS -> words(piece, run.runs());
      case TAG, DECLARATION -> run.html(piece.text(), piece.start());
      case WORDLESS ->
          problems.warning(place, "html.wordless", "<" + HtmlTag.of(piece.text()).name() + ">");
      case OPEN_COMMENT -> problems.error(place, "html.comment");
      case COMMENT -> {
        // For those who write, not for those who read.
      }
    }
  }

  private void words(HtmlPiece piece, TextRuns runs) {
    Matcher matcher = NOT_AS_WRITTEN.matcher(piece.text());
    int done = 0;
    while (matcher.find()) {
      if (matcher.group().equals(" ")) {
        continue;
      }
      runs.written(piece.text().substring(done, matcher.start()), piece.start() + done);
      int offset = piece.start() + matcher.start();
      if (matcher.group().startsWith("&")) {
        runs.entity(Encoding.decodeHtml(matcher.group(), false), offset, problems);
      } else {
        runs.replaced(" ", offset);
      }
      done = matcher.end();
    }
    runs.written(piece.text().substring(done), piece.start() + done);
  }

  /** Without spaces and line ends at its ends. */
  private static List<Inline> trimmed(List<Inline> content) {
    int from = 0;
    int to = content.size();
    while (from < to && isSpace(content.get(from))) {
      from++;
    }
    while (from < to && isSpace(content.get(to - 1))) {
      to--;
    }
    return List.copyOf(content.subList(from, to));
  }

  private static boolean isSpace(Inline inline) {
    return inline instanceof Inline.LineBreak
        || inline instanceof Inline.Text text && text.text().isBlank();
  }
}
