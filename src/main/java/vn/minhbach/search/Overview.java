package vn.minhbach.search;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.minhbach.json.Json;

/** What a reader needs to know of all documents from the start. */
final class Overview {

  private final Map<String, String> themes;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> areas = new HashMap<>();

  private record Entry(Document.Kind kind, String place, int year) {}

  Overview(Map<String, String> themes) {
    this.themes = themes;
  }

  /** How many documents there are. */
  int size() {
    return entries.size();
  }

  /**
   * Takes the next document.
   *
   * @throws IllegalArgumentException if it is of an earlier kind than the one before
   */
  void add(Document document) {
    Document.Kind before = entries.isEmpty() ? null : entries.get(entries.size() - 1).kind();
    if (before != null && document.kind().compareTo(before) < 0) {
      throw new IllegalArgumentException(document.address() + " comes after another kind");
    }
    entries.add(new Entry(document.kind(), document.place(), document.year()));
    if (document.kind() == Document.Kind.AREA) {
      areas.put(document.address(), document.title());
    }
  }

  /**
   * The generation and the stamp of the files of terms, how many documents there are of each kind,
   * the places that they belong to, the place and the year of each (each as the step from the one
   * before), the themes, the tree.
   */
  byte[] write(int generation, int stamp, byte[] tree) {
    List<String> places = entries.stream().map(Entry::place).distinct().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    places.forEach(place -> numbers.put(place, numbers.size()));
    Json json = new Json();
    json.object(
        all -> {
          all.key("generation").number(generation);
          all.key("stamp").number(stamp);
          all.key("kinds").array(this::kinds);
          all.key("places").array(list -> places.forEach(place -> pair(place, areas, list)));
          all.key("place").array(list -> steps(list, e -> numbers.get(e.place())));
          all.key("year").array(list -> steps(list, Entry::year));
          all.key("themes").array(list -> themes.keySet().forEach(t -> pair(t, themes, list)));
          all.key("tree").string(Base64.getEncoder().encodeToString(tree));
        });
    return json.bytes();
  }

  private void kinds(Json json) {
    for (Document.Kind kind : Document.Kind.values()) {
      json.number(entries.stream().filter(entry -> entry.kind() == kind).count());
    }
  }

  private static void pair(String code, Map<String, String> names, Json json) {
    json.array(one -> one.string(code).string(names.getOrDefault(code, code)));
  }

  private void steps(Json json, ToIntFunction<Entry> column) {
    int before = 0;
    for (Entry entry : entries) {
      int value = column.applyAsInt(entry);
      json.number(value - before);
      before = value;
    }
  }
}
