package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.binding.Census;
import vn.minhbach.binding.Mention;
import vn.minhbach.binding.Mentions;
import vn.minhbach.binding.Occurrence;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;

/** What {@code check --figures} prints: how many figures there are, and which lead nowhere. */
final class FigureCensus {

  /** So many characters of the text stand on each side of a figure. */
  private static final int AROUND = 40;

  private final ProblemText text;
  private final Map<Report, List<Occurrence>> figures = new LinkedHashMap<>();

  FigureCensus(Catalog catalog, ProblemText text) {
    this.text = text;
    catalog.reports().forEach(report -> figures.put(report, Mentions.occurrences(report)));
  }

  /** Counts by report and in all, in columns. */
  List<String> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            say("figures.report"),
            say("figures.all"),
            say("figures.date"),
            say("figures.document"),
            say("figures.list"),
            say("figures.name"),
            say("figures.measurement"),
            say("figures.bound"),
            say("figures.table"),
            say("figures.unbound"),
            say("figures.share")));
    List<Census> counts = new ArrayList<>();
    figures.forEach(
        (report, found) -> {
          Census census = Census.of(report, found);
          counts.add(census);
          rows.add(row(report.address(), census));
        });
    rows.add(row(say("figures.total"), Census.sum(counts)));
    return Columns.aligned(rows);
  }

  private List<String> row(String name, Census census) {
    Stream<Integer> numbers =
        Stream.of(
            census.figures(),
            census.kinds().get(Mention.Kind.DATE),
            census.kinds().get(Mention.Kind.DOCUMENT_NUMBER),
            census.kinds().get(Mention.Kind.LIST_NUMBER),
            census.kinds().get(Mention.Kind.NAME),
            census.measurements(),
            census.bound(),
            census.inTables(),
            census.unbound());
    List<String> row = new ArrayList<>(List.of(name));
    numbers.map(String::valueOf).forEach(row::add);
    row.add(text.get("figures.percent", List.of(text.decimal(census.share()))));
    return row;
  }

  /** Every measurement that is not bound: its place, its text, the words around it. */
  List<String> unbound() {
    return figures.values().stream()
        .flatMap(List::stream)
        .filter(figure -> figure.isMeasurement() && !figure.bound())
        .map(figure -> line(figure.mention()))
        .toList();
  }

  private static String line(Mention mention) {
    String before = mention.context().before();
    String after = mention.context().after();
    String left =
        before.length() > AROUND ? "…" + before.substring(before.length() - AROUND) : before;
    String right = after.length() > AROUND ? after.substring(0, AROUND) + "…" : after;
    return mention.place()
        + ": "
        + mention.text()
        + " | "
        + (left + "«" + mention.text() + "»" + right).replaceAll("\\s+", " ").strip();
  }

  private String say(String key) {
    return text.get(key, List.of());
  }
}
