package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.chart.Extent;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Area;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;

/** What charts say of observations: where they stand on a scale, and how they are called. */
final class Plots {

  private final Wording wording;
  private final AreaNames names;

  Plots(Wording wording, AreaNames names) {
    this.wording = wording;
    this.names = names;
  }

  static Optional<Extent> extent(Observation stated, Unit scale) {
    return Extent.of(stated.cell().figure(), stated.cell().unit(), scale);
  }

  /** {@code Kết quả · 9 tháng đầu năm 2021}; of a target also whose it is. */
  String label(Observation stated) {
    Row row = stated.row();
    String measure = wording.get("measure." + stated.measure().column());
    String period = wording.period(row.periodOf(stated.measure()));
    Optional<String> more =
        stated.measure() == Measure.TARGET
            ? row.origin().map(origin -> wording.get("origin." + origin.code()))
            : Optional.empty();
    return more.map(m -> wording.get("chart.label.more", measure, period, m))
        .orElseGet(() -> wording.get("chart.label", measure, period));
  }

  /** With its unit, in the words of the page's language. */
  String printed(Observation stated) {
    return wording.figure(stated.cell());
  }

  ChartView.Plotted plotted(Observation stated, String label) {
    String printed = printed(stated);
    String said = wording.meaning(stated.cell().figure(), stated.row().unitOf(stated.measure()));
    String meaning = said.equals(printed) ? "" : said;
    return new ChartView.Plotted(
        label,
        printed,
        meaning,
        meaning.isEmpty()
            ? wording.get("chart.said", label, printed)
            : wording.get("chart.said.meaning", label, printed, meaning),
        new Link(wording.of(stated.report().title()), stated.address()));
  }

  /** Says how figures are drawn that are not one exact number. */
  List<String> forms(Collection<Observation> stated, Unit scale) {
    return stated.stream()
        .flatMap(o -> extent(o, scale).stream())
        .map(Extent::form)
        .filter(form -> form != Extent.Form.POINT)
        // Limits on either side are drawn alike.
        .map(form -> form == Extent.Form.AT_MOST ? Extent.Form.AT_LEAST : form)
        .distinct()
        .sorted()
        .map(form -> wording.get("chart.form." + form.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Says of each figure that is not drawn why. */
  List<String> undrawn(Collection<Observation> stated, Unit scale) {
    List<String> sentences = new ArrayList<>();
    for (Observation observation : stated) {
      if (extent(observation, scale).isEmpty()) {
        String kind = observation.cell().figure().kind();
        String why =
            switch (kind) {
              case "text", "pending", "undecided", "unreadable" ->
                  wording.get("chart.undrawn." + kind);
              case "change" -> wording.get("chart.undrawn.change");
              default -> wording.get("chart.undrawn.unit");
            };
        sentences.add(wording.get("chart.undrawn", label(observation), printed(observation), why));
      }
    }
    return sentences;
  }

  /** {@code Nguồn: Ủy ban nhân dân huyện Lộc Ninh}. */
  String source(Collection<Report> reports) {
    return wording.get(
        "card.source",
        reports.stream().map(Report::publisher).distinct().collect(Collectors.joining("; ")));
  }

  /** {@code Huyện Lộc Ninh, tỉnh Bình Phước}. */
  String where(Area area) {
    return names.full(area);
  }
}
