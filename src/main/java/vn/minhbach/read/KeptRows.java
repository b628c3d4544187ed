package vn.minhbach.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Printed;

/**
 * Gives the rows of a report's tables the anchors that they were published with, by what they
 * state: their indicator, dimension values, plan and period. Of rows that state the same, those
 * with the same figures come first, then the order decides.
 */
final class KeptRows {

  /** What says which row it is. */
  private record Identity(String indicator, Map<String, String> cells) {}

  private static final Set<String> PRINTED_ONLY =
      Stream.concat(
              Stream.of("number", "label", "unit", "note"),
              Arrays.stream(Measure.values()).map(Measure::column))
          .collect(Collectors.toUnmodifiableSet());

  private final Period ofReport;
  private final Map<Identity, Deque<String>> published = new HashMap<>();
  private final Map<String, Printed> last = new HashMap<>();
  private final Set<String> spent = new HashSet<>();

  private KeptRows(List<Edition> editions, Period ofReport, Set<String> passages) {
    this.ofReport = ofReport;
    spent.addAll(passages);
    editions.forEach(edition -> edition.printed().keySet().forEach(at -> spent.add(anchor(at))));
    editions
        .get(editions.size() - 1)
        .printed()
        .forEach(
            (at, printed) -> {
              if (!printed.indicator().isEmpty()) {
                last.put(anchor(at), printed);
                published.computeIfAbsent(of(printed), i -> new ArrayDeque<>()).add(anchor(at));
              }
            });
  }

  /**
   * The tables with the anchors of the last edition.
   *
   * @param editions all of them, oldest first; without any nothing changes
   * @param passages the anchors of the narrative
   */
  static List<Table> of(
      List<Table> tables, List<Edition> editions, Period ofReport, Set<String> passages) {
    if (editions.isEmpty()) {
      return tables;
    }
    KeptRows kept = new KeptRows(editions, ofReport, passages);
    Map<Row, String> anchors =
        kept.anchors(tables.stream().flatMap(t -> t.rows().stream()).toList());
    return tables.stream()
        .map(t -> t.with(t.rows().stream().map(row -> row.at(anchors.get(row))).toList()))
        .toList();
  }

  private Map<Row, String> anchors(List<Row> rows) {
    Map<Row, String> anchors = new LinkedHashMap<>();
    for (Row row : rows) {
      same(row).ifPresent(anchor -> anchors.put(row, anchor));
    }
    List<Row> fresh = new ArrayList<>();
    for (Row row : rows) {
      if (!anchors.containsKey(row)) {
        Optional<String> next = Optional.ofNullable(left(row).poll());
        next.ifPresentOrElse(anchor -> anchors.put(row, anchor), () -> fresh.add(row));
      }
    }
    for (Row row : fresh) {
      String anchor = row.anchor();
      for (int n = 2; !spent.add(anchor); n++) {
        anchor = row.anchor() + "_" + n;
      }
      anchors.put(row, anchor);
    }
    return anchors;
  }

  private Deque<String> left(Row row) {
    return published.getOrDefault(of(row), new ArrayDeque<>());
  }

  /** The anchor of a row that states the same in the same figures. */
  private Optional<String> same(Row row) {
    Deque<String> left = left(row);
    Optional<String> found =
        left.stream()
            .filter(
                anchor ->
                    row.figures().entrySet().stream()
                        .allMatch(
                            e ->
                                e.getValue()
                                    .printed()
                                    .equals(last.get(anchor).cells().get(e.getKey().column()))))
            .findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private Identity of(Row row) {
    return new Identity(row.indicator().code(), row.identity(ofReport));
  }

  private static Identity of(Printed printed) {
    Map<String, String> cells = new HashMap<>(printed.cells());
    cells.keySet().removeAll(PRINTED_ONLY);
    return new Identity(printed.indicator(), cells);
  }

  private static String anchor(String at) {
    return at.startsWith("#") ? at.substring(1) : at;
  }
}
