package vn.minhbach.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.ledger.Change;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Printed;

/** Puts places of reports, as corrections name them, into words. */
final class Places {

  /** As many words of a passage as tell it from its neighbours. */
  private static final int WORDS = 12;

  private final Wording wording;
  private final Map<String, Indicator> indicators;
  private final Map<String, Dimension> dimensions;

  Places(Catalog catalog, Wording wording) {
    this.wording = wording;
    this.indicators =
        catalog.indicators().stream().collect(Collectors.toMap(Indicator::code, i -> i));
    this.dimensions =
        catalog.dimensions().stream().collect(Collectors.toMap(Dimension::code, d -> d));
  }

  /**
   * The place in words, linked to where it is in the report at {@code address}.
   *
   * @param editions in which it may have stood
   */
  Link link(String place, String address, List<Edition> editions) {
    for (int i = editions.size() - 1; i >= 0; i--) {
      for (Map.Entry<String, Printed> entry : editions.get(i).printed().entrySet()) {
        Optional<String> name = name(place, entry.getKey(), entry.getValue());
        if (name.isPresent()) {
          return new Link(name.get(), address + fragment(place, entry.getKey()));
        }
      }
    }
    return new Link(place, address);
  }

  /** Of a place that changed, without looking for it. */
  Link link(Change change, String address, Printed printed) {
    String name = name(change.place(), change.at(), printed).orElse(change.place());
    return new Link(name, address + fragment(change.place(), change.at()));
  }

  private static String fragment(String place, String at) {
    return at.startsWith("#") ? "#" + place : at;
  }

  private Optional<String> name(String place, String at, Printed printed) {
    String whole = Change.place(at);
    if (place.equals(whole)) {
      return Optional.of(whole(at, printed));
    }
    boolean within = place.startsWith(whole + ".") && !at.isEmpty();
    String column = within ? place.substring(whole.length() + 1) : "";
    if (at.isEmpty() && place.startsWith(Change.HEADER + ".")) {
      return Optional.of(wording.get("header." + place.substring(Change.HEADER.length() + 1)));
    }
    return within && (printed.cells().containsKey(column) || isMeasure(column))
        ? Optional.of(whole(at, printed) + " – " + column(column))
        : Optional.empty();
  }

  private String whole(String at, Printed printed) {
    if (at.isEmpty()) {
      return wording.get("place.header");
    } else if (!at.startsWith("#")) {
      return wording.get("place.file", at);
    } else if (!printed.indicator().isEmpty()) {
      return row(printed);
    } else if (!printed.parts().isEmpty()) {
      return wording.get("place.table", printed.text());
    }
    return wording.get("place.passage", beginning(printed.text()));
  }

  /** The name of a row: as printed, else its indicator's, with what it is broken down by. */
  String row(Printed printed) {
    Indicator indicator = indicators.get(printed.indicator());
    String name =
        indicator == null
            ? printed.cells().getOrDefault("label", printed.indicator())
            : wording.of(indicator.name());
    return Stream.concat(
            Stream.of(name),
            printed.cells().entrySet().stream()
                .filter(cell -> dimensions.containsKey(cell.getKey()))
                .map(cell -> value(cell.getKey(), cell.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String value(String dimension, String code) {
    return Optional.ofNullable(dimensions.get(dimension).values().get(code))
        .map(wording::of)
        .orElse(code);
  }

  /** The name of a column. */
  String column(String column) {
    return dimensions.containsKey(column)
        ? wording.of(dimensions.get(column).name())
        : wording.get("column." + column);
  }

  private static boolean isMeasure(String column) {
    return Stream.of(Measure.values()).anyMatch(m -> m.column().equals(column));
  }

  private static String beginning(String text) {
    String[] words = text.split(" ", WORDS + 1);
    return words.length <= WORDS ? text : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
  }
}
