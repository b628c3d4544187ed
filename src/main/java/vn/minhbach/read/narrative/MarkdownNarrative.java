package vn.minhbach.read.narrative;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Footnote;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Reads Markdown into a {@link Narrative}; one use reads one text. */
final class MarkdownNarrative {

  /** Shared: building a parser costs more than parsing a page, and it is safe to share. */
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(FootnoteExtension.create(), TablesExtension.create())))
          .build();

  private static final Pattern ROLE = Pattern.compile("\\s*\\{\\.([^}]*)}\\s*$");
  private static final int TOP_LEVEL = 2;

  /** Blocks within one another. */
  private static final int DEEPEST = 40;

  private final String path;
  private final int firstLine;
  private final Problems problems;
  private final Anchors anchors = new Anchors();
  private Document document;
  private LineStarts lines;
  private MarkdownInlines inlines;
  private int level = TOP_LEVEL - 1;
  private int depth;

  /**
   * @param firstLine the line of the file in which the Markdown begins, from 1
   */
  MarkdownNarrative(String path, int firstLine, Problems problems) {
    this.path = path;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  Narrative read(String markdown) {
    lines = new LineStarts(markdown);
    OptionalInt exceeded = MarkdownLimits.exceeded(markdown);
    if (exceeded.isPresent()) {
      problems.error(place(exceeded.getAsInt()), "markdown.much");
      return new Narrative(List.of(), List.of());
    }
    try {
      return narrative(markdown);
    } catch (StackOverflowError e) {
      // Lists in lists in quotations, thousands of them: the parser calls itself for each.
      problems.error(place(0), "markdown.much");
      return new Narrative(List.of(), List.of());
    }
  }

  private Narrative narrative(String markdown) {
    document = PARSER.parse(markdown);
    Footnotes footnotes = Footnotes.of(document, this::place, problems);
    inlines = new MarkdownInlines(markdown, (int offset) -> place(offset), footnotes, problems);
    List<Block> blocks = blocks(document);
    List<Footnote> notes = new ArrayList<>();
    for (int number = 1; number <= footnotes.count(); number++) {
      notes.add(
          new Footnote(number, footnotes.marks(number), blocks(footnotes.definition(number))));
    }
    return new Narrative(blocks, notes);
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    if (depth == DEEPEST) {
      problems.error(place(parent), "markdown.much");
      return blocks;
    }
    depth++;
    for (Node child : parent.getChildren()) {
      // Footnotes are read on their own.
      if (child instanceof HtmlBlockBase html) {
        blocks.addAll(html(html));
      } else if (!(child instanceof FootnoteBlock)) {
        blocks.add(block(child));
      }
    }
    depth--;
    return blocks;
  }

  private Block block(Node node) {
    if (node instanceof Heading heading) {
      return heading(heading);
    } else if (node instanceof Paragraph) {
      return paragraph(node);
    } else if (node instanceof ListBlock list) {
      return list(list);
    } else if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node));
    } else if (node instanceof TableBlock) {
      return table(node);
    } else if (node instanceof ThematicBreak) {
      return new Block.Rule();
    } else if (node instanceof FencedCodeBlock code) {
      return preformatted(code.getContentChars().toString(), node);
    } else if (node instanceof IndentedCodeBlock code) {
      return preformatted(code.getContentChars().toString(), node);
    }
    problems.error(place(node), "markdown.unknown", node.getNodeName());
    return textParagraph(node);
  }

  private List<Block> html(HtmlBlockBase node) {
    BasedSequence html = node.getContentChars();
    IntFunction<Place> places = index -> place(html.getIndexOffset(index));
    return new HtmlBlocks(html.toString(), places, inlines::htmlLink, anchors, problems).read();
  }

  private Block heading(Heading heading) {
    List<Inline> content = inlines.of(heading);
    int wanted = heading.getLevel();
    if (wanted < TOP_LEVEL) {
      problems.error(place(heading), "heading.top");
    } else if (wanted > level + 1) {
      problems.error(place(heading), "heading.skip", "#".repeat(wanted), "#".repeat(level + 1));
    }
    level = Math.max(wanted, TOP_LEVEL);
    return new Block.Heading(
        level, anchors.heading(Inline.plain(content)), content, place(heading));
  }

  private Block paragraph(Node node) {
    Optional<String> table = inlines.embeddedTable(node);
    if (table.isPresent() && node.getParent() == document) {
      return new Block.Embed(table.get(), place(node));
    }
    List<Inline> content = inlines.of(node);
    Block.Role role = Block.Role.BODY;
    if (!content.isEmpty()
        && content.get(content.size() - 1) instanceof Inline.Text last
        && last.text().indexOf('{') >= 0) {
      Matcher matcher = ROLE.matcher(last.text());
      if (matcher.find()) {
        role = role(matcher.group(1), node);
        content = withoutRole(content, last, matcher.start());
      }
    }
    return new Block.Paragraph(
        anchors.paragraph(Inline.plain(content)), role, content, place(node));
  }

  /** Cuts the role and the spaces before it; a role on a line of its own leaves a line end too. */
  private static List<Inline> withoutRole(List<Inline> content, Inline.Text last, int end) {
    List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
    String words = last.text().substring(0, end);
    if (!words.isEmpty()) {
      rest.add(new Inline.Text(words, last.place()));
    } else if (!rest.isEmpty()
        && rest.get(rest.size() - 1) instanceof Inline.Text space
        && space.text().isBlank()) {
      rest.remove(rest.size() - 1);
    }
    return rest;
  }

  private Block.Role role(String name, Node node) {
    for (Block.Role role : Block.Role.values()) {
      if (role != Block.Role.BODY && role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    problems.error(place(node), "markdown.role", name);
    return Block.Role.BODY;
  }

  private Block textParagraph(Node node) {
    TextRuns runs = new TextRuns((int offset) -> place(offset));
    MarkdownInlines.lines(node.getChars(), runs);
    List<Inline> content = runs.end();
    return new Block.Paragraph(
        anchors.paragraph(Inline.plain(content)), Block.Role.BODY, content, place(node));
  }

  private Block preformatted(String text, Node node) {
    return new Block.Preformatted(anchors.paragraph(text), text, place(node));
  }

  private Block list(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node child : list.getChildren()) {
      if (child instanceof ListItem item) {
        String marker = item.getOpeningMarker().toString();
        items.add(new Block.Item(marker, blocks(item)));
      }
    }
    return new Block.ItemList(list instanceof OrderedList, items);
  }

  private Block table(Node table) {
    List<List<Block.TableCell>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead || part instanceof TableBody) {
        for (Node row : part.getChildren()) {
          if (row instanceof TableRow) {
            boolean heading = rows.isEmpty();
            List<Block.TableCell> cells = new ArrayList<>();
            row.getChildren()
                .forEach(cell -> cells.add(new Block.TableCell(inlines.of(cell), heading, 1, 1)));
            rows.add(cells);
          }
        }
      }
    }
    Block.PlainTable unnamed = new Block.PlainTable("", rows, place(table));
    return new Block.PlainTable(anchors.paragraph(unnamed.text()), rows, unnamed.place());
  }

  private Place place(Node node) {
    return place(node.getStartOffset());
  }

  private Place place(int offset) {
    int line = lines.line(offset);
    return new Place(path, firstLine + line, lines.column(line, offset));
  }
}
