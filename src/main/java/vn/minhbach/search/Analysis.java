package vn.minhbach.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.json.Json;

/**
 * Takes a document apart: its postings, and the files of its passages. One for each thread.
 *
 * <p>A posting is written as: term (4 bytes), document (4), class (1), part (2), number of
 * spellings (1), spellings (2 each). The class of a document that is found by its text has in three
 * bits how much the term weighs in it, from 0 to 7; of one that is found by its name, the length of
 * that name in words less one. Two more bits: {@link #ROW}, {@link #TITLE}.
 */
final class Analysis {

  /** The part shows rows of a table. */
  static final int ROW = 8;

  /** The term is in the document's name. */
  static final int TITLE = 16;

  private static final int LEVELS = 7;

  /** The weight at which a term has half of what it can have; the k of BM25. */
  private static final double SATURATION = 3;

  /** A usual length, in tokens; longer texts weigh their words less, as in BM25. */
  private static final double USUAL_LENGTH = 8000;

  private static final double LENGTH_MATTERS = 0.3;

  /** A shorter paragraph, in words, is a line. */
  private static final int LINE = 12;

  /** Characters of text in a part, so that ten results load little. */
  private static final int PART = 3000;

  private final Tokens tokens = new Tokens();
  private final Tally tally = new Tally();
  private final Glossary glossary;
  private int length;

  Analysis(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * What became of a document.
   *
   * @param postings in no order
   * @param parts the content of its files; of a document that is found by its name, its entry
   */
  record Result(Document document, byte[] postings, List<byte[]> parts) {}

  Result of(Document document, int number) {
    tally.clear();
    length = 0;
    for (Document.Name name : document.names()) {
      List<Token> words = tokens.of(name.text());
      int flag = document.kind().named() ? 1 << Math.min(Math.max(words.size(), 1), 8) - 1 : 1;
      tally.enter(0, name.weight(), 0, flag);
      visit(words);
    }
    for (String theme : document.themes()) {
      tally.enter(0, 1, 0, 0);
      tally.term(Hash.of("@" + theme), 0);
    }
    List<List<Document.Passage>> parts = parts(document.passages(), false);
    int firstRow = parts.size();
    parts.addAll(parts(document.passages(), true));
    for (int part = 0; part < parts.size(); part++) {
      for (Document.Passage passage : parts.get(part)) {
        List<Token> text = tokens.of(passage.terms());
        double room = 1 + text.size() / passage.role().usualLength;
        // A line of a letterhead is short, and tells nothing.
        boolean line = passage.role() == Document.Role.TEXT && text.size() < LINE;
        double prominence = passage.role().prominence / room / (line ? 2 : 1);
        tally.enter(part, passage.role().weight, prominence, 0);
        visit(text);
      }
    }
    return new Result(document, postings(document, number, firstRow), files(document, parts));
  }

  /** The words that it has met, folded. */
  Stream<String> words() {
    return tokens.words();
  }

  private void visit(List<Token> text) {
    length += text.size();
    Terms.visit(text, tally);
    glossary.otherWords(text).forEach(other -> Terms.visit(other, tally));
  }

  /** Rows never share a part with text: a posting then tells whether it shows one. */
  private static List<List<Document.Passage>> parts(List<Document.Passage> passages, boolean rows) {
    List<List<Document.Passage>> parts = new ArrayList<>();
    int size = 0;
    for (Document.Passage passage : passages) {
      if ((passage.role() == Document.Role.ROW) == rows) {
        size += passage.text().length() + passage.section().length();
        if (parts.isEmpty() || size > PART) {
          parts.add(new ArrayList<>());
          size = passage.text().length();
        }
        parts.get(parts.size() - 1).add(passage);
      }
    }
    return parts;
  }

  private byte[] postings(Document document, int number, int firstRow) {
    Bytes out = new Bytes(tally.size() * 15);
    double room = 1 - LENGTH_MATTERS + LENGTH_MATTERS * length / USUAL_LENGTH;
    for (int i = 0; i < tally.size(); i++) {
      int spellings = 0;
      while (tally.spelling(i, spellings) != 0) {
        spellings++;
      }
      out.putInt(tally.hash(i));
      out.putInt(number);
      out.put(
          document.kind().named()
              ? nameClass(tally.flags(i))
              : textClass(tally.weight(i) / room, tally.flags(i), tally.part(i) >= firstRow));
      out.putShort(Math.min(tally.part(i), 0xFFFF));
      out.put(spellings);
      for (int s = 0; s < spellings; s++) {
        out.putShort(tally.spelling(i, s));
      }
    }
    return out.copy();
  }

  private static int nameClass(int flags) {
    return flags == 0 ? LEVELS : Integer.numberOfTrailingZeros(flags) | TITLE;
  }

  private static int textClass(double weight, int flags, boolean row) {
    long level = Math.round(LEVELS * weight / (weight + SATURATION));
    return (int) level | (row ? ROW : 0) | (flags != 0 ? TITLE : 0);
  }

  private static List<byte[]> files(Document document, List<List<Document.Passage>> parts) {
    List<byte[]> files = new ArrayList<>();
    for (List<Document.Passage> part : parts) {
      Json json = new Json();
      json.array(
          all -> {
            all.string(document.title()).string(document.address()).string(document.context());
            for (Document.Passage passage : part) {
              all.array(
                  one -> {
                    one.string(passage.anchor()).string(passage.section()).string(passage.text());
                    if (!passage.data().isEmpty()) {
                      one.string(passage.data());
                    }
                  });
            }
          });
      files.add(json.bytes());
    }
    return files;
  }
}
