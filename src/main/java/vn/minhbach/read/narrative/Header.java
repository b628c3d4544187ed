package vn.minhbach.read.narrative;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * The header of a document: text by key, each with its place; nested keys are joined by dots.
 *
 * <p>Reports what is missing and, at {@link #end}, what nobody asked for.
 */
public final class Header {

  /** A value and where it stands. */
  public record Value(String text, Place place) {}

  private final Map<String, Value> values;
  private final Place place;
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  Header(Map<String, Value> values, Place place, Problems problems) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.place = place;
    this.problems = problems;
  }

  /** The same header, which reports to {@code problems}. */
  public Header reportingTo(Problems problems) {
    Header header = new Header(values, place, problems);
    header.taken.addAll(taken);
    return header;
  }

  /** All values by key, whether anybody asked for them or not. */
  Map<String, Value> values() {
    return values;
  }

  /** The text, or empty where the header has none. */
  public String text(String key) {
    return value(key).map(Value::text).orElse("");
  }

  public Optional<Value> value(String key) {
    taken.add(key);
    return Optional.ofNullable(values.get(key)).filter(v -> !v.text().isEmpty());
  }

  /** The text; reported where it is missing. */
  public String required(String key) {
    Optional<Value> value = value(key);
    if (value.isEmpty()) {
      Value empty = values.get(key);
      problems.error(empty == null ? place : empty.place(), "header.missing", key);
    }
    return value.map(Value::text).orElse("");
  }

  /** All values whose keys begin with {@code prefix}, by the rest of the key. */
  public Map<String, Value> below(String prefix) {
    Map<String, Value> below = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            taken.add(key);
            below.put(key.substring(prefix.length()), value);
          }
        });
    return below;
  }

  /** Where the values stand, by key. */
  public Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    values.forEach((key, value) -> places.put(key, value.place()));
    return places;
  }

  /** Where the header begins. */
  public Place place() {
    return place;
  }

  /** Reports every key that nobody asked for, and what there is instead. */
  public void end(List<String> known) {
    values.forEach(
        (key, value) -> {
          if (!taken.contains(key)) {
            problems.error(
                new Place(value.place().path(), value.place().line(), 1),
                "header.unknown",
                key,
                String.join(", ", known));
          }
        });
  }
}
