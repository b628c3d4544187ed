package vn.minhbach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.minhbach.json.Json;

/**
 * What is suggested to somebody who types: names, in files by the first two letters of each of
 * their words.
 */
final class Names {

  private static final int LETTERS = 2;

  /** In a file; what is left out is found by a search. */
  private static final int MOST = 400;

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparing(Entry::rank)
          .reversed()
          .thenComparing(entry -> entry.document().kind())
          .thenComparing(entry -> entry.document().address());

  private final Map<String, List<Entry>> byLetters = new TreeMap<>();
  private final Tokens tokens = new Tokens();

  private record Entry(Document document, String name, int rank) {}

  void add(Document document) {
    for (Document.Name name : document.names()) {
      if (name.suggested()) {
        Entry entry = new Entry(withoutText(document), name.text(), document.rank());
        TreeSet<String> keys = new TreeSet<>();
        tokens.of(name.text()).forEach(token -> keys.add(letters(token.word().folded())));
        keys.forEach(key -> byLetters.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
      }
    }
  }

  private static Document withoutText(Document d) {
    return new Document(
        d.kind(),
        d.address(),
        d.names(),
        d.context(),
        d.place(),
        d.year(),
        List.of(),
        d.rank(),
        List.of());
  }

  private static String letters(String word) {
    return word.substring(0, Math.min(LETTERS, word.length()));
  }

  /** The beginnings that there are files of. */
  List<String> keys() {
    return List.copyOf(byLetters.keySet());
  }

  /** Takes the content of the files. */
  interface Consumer {
    void accept(String key, byte[] content) throws IOException;
  }

  void write(Consumer consumer) throws IOException {
    for (Map.Entry<String, List<Entry>> file : byLetters.entrySet()) {
      List<Entry> best = file.getValue().stream().sorted(BEST_FIRST).limit(MOST).toList();
      Json json = new Json();
      json.array(all -> best.forEach(entry -> all.array(one -> write(entry, one))));
      consumer.accept(file.getKey(), json.bytes());
    }
  }

  private static void write(Entry entry, Json json) {
    Document document = entry.document();
    json.string(document.kind().code())
        .string(document.title())
        .string(document.address())
        .string(document.context())
        .string(entry.name().equals(document.title()) ? "" : entry.name());
  }
}
