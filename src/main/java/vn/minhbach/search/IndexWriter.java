package vn.minhbach.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private final CRC32 numbering = new CRC32();
  private int namedFiles;

  /** Takes the files of the index, from several threads at once. */
  public interface Sink {
    void accept(IndexFile file) throws IOException;
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
    Analysis.Result[] results = new Analysis.Result[documents.size()];
    inParallel(results.length, i -> results[i] = analyse(documents.get(i).get(), first + i));
    for (Analysis.Result result : results) {
      take(result);
    }
  }

  /** Something to be done for each number. */
  private interface Step {
    void at(int i) throws IOException;
  }

  private static void inParallel(int count, Step step) throws IOException {
    try {
      IntStream.range(0, count)
          .parallel()
          .forEach(
              i -> {
                try {
                  step.at(i);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Analysis.Result analyse(Document document, int number) throws IOException {
    Analysis free = analyses.poll();
    Analysis analysis = free == null ? new Analysis(glossary) : free;
    Analysis.Result result = analysis.of(document, number);
    analyses.add(analysis);
    for (int part = 0; !document.kind().named() && part < result.parts().size(); part++) {
      sink.accept(new IndexFile("p/" + number + "/" + part, result.parts().get(part)));
    }
    return result;
  }

  private void take(Analysis.Result result) throws IOException {
    Document document = result.document();
    if (!document.kind().named()) {
      writeNamed();
    }
    overview.add(document);
    names.add(document);
    postings.add(result.postings());
    result.parts().forEach(generation::update);
    String place = document.address() + '\t' + result.parts().size() + '\n';
    numbering.update(place.getBytes(StandardCharsets.UTF_8));
    if (document.kind().named()) {
      named.add(result.parts().get(0));
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
    sink.accept(new IndexFile(name, content));
  }

  /** Gives the files that need all documents. Nothing can be added after it. */
  public void finish() throws IOException {
    writeNamed();
    Map<Integer, String> words = words();
    Map<String, Integer> counts = new HashMap<>();
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
      byte[] tree = terms.cut();
      numbering.update(tree);
      int stamp = (int) numbering.getValue();
      writeTerms(terms, stamp);
      script("start", overview.write((int) generation.getValue(), stamp, tree));
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

  private void writeTerms(TermFiles terms, int stamp) throws IOException {
    for (int from = 0; from < terms.files(); from += FOLDER) {
      byte[][] portion = new byte[Math.min(FOLDER, terms.files() - from)][];
      for (int i = 0; i < portion.length; i++) {
        portion[i] = terms.next(stamp);
      }
      int first = from;
      inParallel(portion.length, i -> script(termFile(first + i), portion[i]));
    }
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
