package vn.minhbach.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vn.minhbach.json.Json;

/**
 * Makes the index of a portal's search: takes its documents, one portion after the other, and gives
 * the files. Its memory does not grow with the texts, only with the number of documents, of names
 * and of different terms.
 *
 * <pre>
 * start.js               what there is; the tree that finds the file of a term
 * t/&lt;folder&gt;/&lt;n&gt;.js     terms and their postings
 * o/&lt;term&gt;/&lt;n&gt;.js       which passage shows a frequent term
 * p/&lt;document&gt;/&lt;n&gt;.js   the passages of a document that is found by its text
 * d/&lt;n&gt;.js               entries of documents that are found by their names
 * n.js  n/&lt;letters&gt;.js   names to suggest
 * w.js                   words, for who has mistyped one
 * </pre>
 */
public final class IndexWriter implements Closeable {

  /** Documents that are found by their names, in one file. */
  private static final int TOGETHER = 16;

  /** Term files in a folder. */
  private static final int FOLDER = 256;

  /** Documents that are taken apart at once. */
  private static final int PORTION = 64;

  private static final int MOST_WORDS = 8000;

  /** Bytes of postings in memory. */
  private static final int MEMORY = 48 << 20;

  private final Glossary glossary;
  private final Sink sink;
  private final Path folder;
  private final Postings postings;
  private final Names names = new Names();
  private final Queue<Analysis> analyses = new ConcurrentLinkedQueue<>();
  private final Overview overview;
  private final List<byte[]> named = new ArrayList<>();
  private final CRC32 generation = new CRC32();
  private int namedFiles;

  /** Takes the files of the index. */
  public interface Sink {

    /**
     * A file.
     *
     * @param path relative to the index's folder
     */
    void accept(String path, byte[] content) throws IOException;
  }

  /**
   * Opens an index.
   *
   * @param themes names by code
   * @param temporary a folder for what does not fit into memory
   */
  public IndexWriter(Glossary glossary, Map<String, String> themes, Path temporary, Sink sink)
      throws IOException {
    this(glossary, themes, temporary, sink, MEMORY);
  }

  /** An index that keeps at most {@code memory} bytes of postings in memory. */
  IndexWriter(Glossary glossary, Map<String, String> themes, Path temporary, Sink sink, int memory)
      throws IOException {
    this.glossary = glossary;
    this.overview = new Overview(themes);
    this.sink = sink;
    this.folder = Files.createTempDirectory(temporary, "minhbach-index-");
    this.postings = new Postings(folder, memory);
  }

  /**
   * Takes documents, in the order of their kinds over all calls. Each is made when its turn comes,
   * several at once.
   *
   * @throws IllegalArgumentException if one is out of order
   */
  public void add(List<? extends Supplier<Document>> documents) throws IOException {
    for (int from = 0; from < documents.size(); from += PORTION) {
      addPortion(documents.subList(from, Math.min(from + PORTION, documents.size())));
    }
  }

  private void addPortion(List<? extends Supplier<Document>> documents) throws IOException {
    int first = overview.size();
    List<Analysed> results =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(i -> analyse(documents.get(i).get(), first + i))
            .toList();
    for (Analysed result : results) {
      take(result);
    }
  }

  private record Analysed(Analysis.Result result, List<byte[]> files) {}

  private Analysed analyse(Document document, int number) {
    Analysis free = analyses.poll();
    Analysis analysis = free == null ? new Analysis(glossary) : free;
    Analysis.Result result = analysis.of(document, number);
    analyses.add(analysis);
    List<byte[]> files = new ArrayList<>();
    for (int part = 0; !document.kind().named() && part < result.parts().size(); part++) {
      files.add(ScriptFile.of("p/" + number + "/" + part, result.parts().get(part)));
    }
    return new Analysed(result, files);
  }

  private void take(Analysed analysed) throws IOException {
    Document document = analysed.result().document();
    if (!document.kind().named()) {
      writeNamed();
    }
    int number = overview.size();
    overview.add(document);
    names.add(document);
    postings.add(analysed.result().postings());
    analysed.result().parts().forEach(generation::update);
    for (int part = 0; part < analysed.files().size(); part++) {
      sink.accept("p/" + number + "/" + part + ".js", analysed.files().get(part));
    }
    if (document.kind().named()) {
      named.add(analysed.result().parts().get(0));
      if (named.size() == TOGETHER) {
        writeNamed();
      }
    }
  }

  private void writeNamed() throws IOException {
    if (!named.isEmpty()) {
      Bytes file = new Bytes(1 << 12);
      file.put('[');
      for (int i = 0; i < named.size(); i++) {
        if (i > 0) {
          file.put(',');
        }
        file.put(named.get(i), 0, named.get(i).length);
      }
      file.put(']');
      named.clear();
      script("d/" + namedFiles++, file.copy());
    }
  }

  private void script(String name, byte[] content) throws IOException {
    sink.accept(name + ".js", ScriptFile.of(name, content));
  }

  /** Gives the files that need all documents. Nothing can be added after it. */
  public void finish() throws IOException {
    writeNamed();
    Map<Integer, String> words = words();
    Map<String, Integer> counts = new HashMap<>();
    int version = (int) generation.getValue();
    try (TermFiles terms = new TermFiles(folder)) {
      postings.drain(
          term -> {
            String word = words.get(term.hash());
            if (word != null) {
              counts.put(word, term.size());
            }
            terms.add(term);
            writeParts(term);
          });
      writeTerms(terms, version);
      script("start", overview.write(version, terms.tree()));
    }
    List<String> beginnings =
        names.write((beginning, content) -> script("n/" + beginning, content));
    Json keys = new Json();
    keys.array(all -> beginnings.forEach(all::string));
    script("n", keys.bytes());
    script("w", vocabulary(counts));
  }

  private void writeParts(TermPostings term) throws IOException {
    if (term.partsApart()) {
      for (int from = 0; from < term.size(); from += TermPostings.PORTION) {
        Bytes parts = new Bytes(TermPostings.PORTION * 2);
        term.writeParts(from, Math.min(term.size(), from + TermPostings.PORTION), parts);
        script(
            "o/" + Integer.toUnsignedString(term.hash(), 36) + "/" + from / TermPostings.PORTION,
            parts.copy());
      }
    }
  }

  private void writeTerms(TermFiles terms, int version) throws IOException {
    List<byte[]> portion = new ArrayList<>();
    terms.cut(
        version,
        (number, content) -> {
          portion.add(content);
          if (portion.size() == FOLDER) {
            writePortion(portion, number + 1 - FOLDER);
          }
        });
    writePortion(portion, terms.files() - portion.size());
  }

  private void writePortion(List<byte[]> portion, int first) throws IOException {
    List<byte[]> scripts =
        IntStream.range(0, portion.size())
            .parallel()
            .mapToObj(i -> ScriptFile.of(termFile(first + i), portion.get(i)))
            .toList();
    for (int i = 0; i < scripts.size(); i++) {
      sink.accept(termFile(first + i) + ".js", scripts.get(i));
    }
    portion.clear();
  }

  private static String termFile(int number) {
    return "t/" + number / FOLDER + "/" + number % FOLDER;
  }

  private Map<Integer, String> words() {
    Map<Integer, String> words = new HashMap<>();
    analyses.stream().flatMap(Analysis::words).forEach(word -> words.put(Hash.of(word), word));
    return words;
  }

  /** Words, the most frequent first. */
  private static byte[] vocabulary(Map<String, Integer> counts) {
    Stream<String> best =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_WORDS)
            .map(Map.Entry::getKey);
    Json json = new Json();
    json.array(all -> best.forEach(all::string));
    return json.bytes();
  }

  /** Removes what was put on the disk. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
