package vn.minhbach.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.minhbach.json.Json;

/**
 * What is suggested to somebody who types: names, in files by how they go on from each of their
 * words.
 *
 * <p>The name “Tân Thành” is at {@code ta} and {@code th}. Where more names go on so than a file
 * holds, there are files of longer beginnings beside it, {@code tan-th}; the longest one that was
 * typed has the names that are meant. A hyphen is the end of a word.
 */
final class Names {

  private static final int LETTERS = 2;

  /** In a file; what is left out is in files of longer beginnings. */
  private static final int MOST = 400;

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.document().rank())
          .reversed()
          .thenComparing(entry -> entry.document().kind())
          .thenComparing(entry -> entry.document().address());

  private final TreeMap<String, List<Start>> files = new TreeMap<>();
  private final Tokens tokens = new Tokens();

  private record Entry(Document document, String name) {}

  /** One word of a name and how the name goes on from there, {@code tan-thanh-}. */
  private record Start(String words, Entry entry) {}

  void add(Document document) {
    for (Document.Name name : document.names()) {
      if (name.suggested()) {
        Entry entry = new Entry(withoutText(document), name.text());
        StringBuilder words = new StringBuilder();
        List<Token> text = tokens.of(name.text());
        for (int i = text.size() - 1; i >= 0; i--) {
          words.insert(0, text.get(i).word().folded() + "-");
          Start start = new Start(words.toString(), entry);
          files.computeIfAbsent(beginning(start, LETTERS), k -> new ArrayList<>()).add(start);
        }
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

  private static String beginning(Start start, int length) {
    return start.words().substring(0, Math.min(length, start.words().length()));
  }

  /** Takes the content of the files. */
  interface Consumer {
    void accept(String key, byte[] content) throws IOException;
  }

  /** Gives the files; nothing can be added after it. */
  List<String> write(Consumer consumer) throws IOException {
    List<String> keys = new ArrayList<>();
    while (!files.isEmpty()) {
      Map.Entry<String, List<Start>> file = files.pollFirstEntry();
      List<Entry> entries =
          file.getValue().stream().map(Start::entry).distinct().sorted(BEST_FIRST).toList();
      Json json = new Json();
      json.array(
          all ->
              entries.stream().limit(MOST).forEach(entry -> all.array(one -> write(entry, one))));
      consumer.accept(file.getKey(), json.bytes());
      keys.add(file.getKey());
      if (entries.size() > MOST) {
        int length = file.getKey().length() + 1;
        file.getValue().stream()
            .filter(start -> start.words().length() >= length)
            .forEach(
                start ->
                    files
                        .computeIfAbsent(beginning(start, length), k -> new ArrayList<>())
                        .add(start));
      }
    }
    return keys;
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
