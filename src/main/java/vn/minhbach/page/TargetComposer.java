package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.targets.Ground;
import vn.minhbach.targets.Standing;
import vn.minhbach.targets.Target;
import vn.minhbach.targets.Targets;

/** Sums up how an area's targets stand. */
final class TargetComposer {

  private final Catalog catalog;
  private final Wording wording;

  TargetComposer(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  /** The targets of the latest of {@code reports} that states any. */
  Optional<TargetSummary> latest(List<Report> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing((Report r) -> r.period().end())
                .thenComparing(Report::day)
                .thenComparing(Report::address)
                .reversed())
        .flatMap(report -> of(report).stream())
        .findFirst();
  }

  private Optional<TargetSummary> of(Report report) {
    List<Target> targets = Targets.of(report);
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    List<TargetSummary.Group> groups = groups(targets, report);
    return Optional.of(
        new TargetSummary(
            wording.get(
                "targets.sentence",
                wording.period(report.period()),
                wording.count(targets.size()),
                counts(targets)),
            judged(targets),
            early(targets, report),
            new Link(wording.of(report.title()), report.address()),
            targets.size(),
            groups));
  }

  /** Where anything is judged it is also said that nothing was missed. */
  private String counts(List<Target> targets) {
    boolean judged =
        targets.stream().anyMatch(t -> t.ground() == Ground.REPORT || t.ground().isComputed());
    return Arrays.stream(Standing.values())
        .filter(standing -> (judged && standing == Standing.NOT_MET) || of(standing, targets) > 0)
        .map(standing -> phrase(standing, of(standing, targets)))
        .collect(Collectors.joining(", "));
  }

  private static long of(Standing standing, List<Target> targets) {
    return targets.stream().filter(target -> target.standing() == standing).count();
  }

  private String phrase(Standing standing, long number) {
    return wording.get("targets.count." + standing.code(), wording.count(number));
  }

  private List<TargetSummary.Group> groups(List<Target> targets, Report report) {
    List<TargetSummary.Group> groups = new ArrayList<>();
    int before = 0;
    for (Standing standing : Standing.values()) {
      List<TargetSummary.Item> items =
          targets.stream()
              .filter(target -> target.standing() == standing)
              .map(target -> item(target, report))
              .toList();
      if (!items.isEmpty()) {
        String code = standing.code();
        String phrase = phrase(standing, items.size());
        groups.add(
            new TargetSummary.Group(
                new TargetSummary.Count(code, items.size(), before, phrase),
                wording.get("targets.hint." + code),
                items));
        before += items.size();
      }
    }
    return groups;
  }

  private String judged(List<Target> targets) {
    long own = targets.stream().filter(target -> target.ground() == Ground.REPORT).count();
    long ours = targets.stream().filter(target -> target.ground().isComputed()).count();
    if (own == 0 && ours == 0) {
      return "";
    }
    String key = ours == 0 ? "report" : own == 0 ? "computed" : "both";
    return wording.get("targets.judged." + key, wording.count(own), wording.count(ours));
  }

  /** Verdicts are on the year: of one that is not over they are what the report expects. */
  private String early(List<Target> targets, Report report) {
    boolean own = targets.stream().anyMatch(target -> target.ground() == Ground.REPORT);
    return own && report.period().end().isBefore(report.period().year().end())
        ? wording.get("targets.early")
        : "";
  }

  private TargetSummary.Item item(Target target, Report report) {
    Row row = target.row();
    Measure measure =
        row.figure(Measure.ASSESSMENT).isPresent() ? Measure.ASSESSMENT : Measure.TARGET;
    return new TargetSummary.Item(
        new Link(wording.of(row.indicator().name()), new Statement(report, row).seriesAddress()),
        wording.dimensions(row, catalog),
        row.origin().map(o -> wording.get("origin." + o.code())).orElse(""),
        target.goal().map(wording::figure).orElse(""),
        target.value().map(wording::figure).orElse(""),
        target.value().map(v -> wording.get("measure." + v.measure().column())).orElse(""),
        wording.get("targets.ground." + target.ground().code()),
        target.ground().isInItsWords()
            ? row.figure(Measure.ASSESSMENT).map(Figure::printed).orElse("")
            : "",
        new Link(
            wording.get("targets.cell"), report.address() + "#" + new Cell(row, measure).anchor()));
  }
}
