package vn.minhbach.bench;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What was measured of one engine over one corpus.
 *
 * @param problem why its search could not be asked; empty where it could
 */
record Result(
    String engine, int reports, Engine.Index index, List<Browsing.Asked> asked, String problem) {

  private static final double KILOBYTE = 1000;
  private static final double MEGABYTE = 1_000_000;
  static final String NONE = "–";

  Result {
    asked = List.copyOf(asked);
  }

  String seconds() {
    return number(index.run().seconds(), 1);
  }

  String indexSeconds() {
    return index.indexSeconds() == 0 ? NONE : number(index.indexSeconds(), 1);
  }

  String peak() {
    return number(index.run().peakBytes() / MEGABYTE, 0);
  }

  String bytes() {
    return number(index.bytes() / MEGABYTE, 2);
  }

  String files() {
    return String.valueOf(index.files());
  }

  String recall() {
    long found = asked.stream().filter(Browsing.Asked::found).count();
    return asked.isEmpty()
        ? NONE
        : "%d/%d (%s %%)".formatted(found, asked.size(), number(100.0 * found / asked.size(), 1));
  }

  /** Found and asked by kind of item. */
  TreeMap<String, String> recallByKind() {
    return asked.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.item().kind(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    of -> of.stream().filter(Browsing.Asked::found).count() + "/" + of.size())));
  }

  /** Kilobytes, the median and the most. */
  String kilobytes(ToDoubleFunction<Browsing.Asked> bytes) {
    return spread(a -> bytes.applyAsDouble(a) / KILOBYTE, 1);
  }

  /** The median and the most. */
  String spread(ToDoubleFunction<Browsing.Asked> figure, int decimals) {
    double[] sorted = asked.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0
        ? NONE
        : number(sorted[sorted.length / 2], decimals)
            + " / "
            + number(sorted[sorted.length - 1], decimals);
  }

  private static String number(double number, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }
}
