package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.model.ledger.Edition;

/** All corrections of a portal, by the place that they correct. */
final class Corrections {

  /** So many stand on one page: some 100 KB. */
  private static final int MOST = 100;

  private final Wording wording;
  private final Places places;
  private final Map<String, List<CorrectionView>> byReport = new LinkedHashMap<>();
  private final Map<String, CorrectionView> latest = new HashMap<>();

  Corrections(Catalog catalog, Wording wording, Places places) {
    this.wording = wording;
    this.places = places;
    for (Report report : catalog.reports()) {
      List<Edition> editions = catalog.history().ledger().editions(report.address());
      Map<String, Integer> turns = new HashMap<>();
      for (Correction correction : report.corrections()) {
        int turn = turns.merge(correction.anchor(1), 1, Integer::sum);
        CorrectionView view = view(correction, turn, report, editions);
        byReport.computeIfAbsent(report.address(), a -> new ArrayList<>()).add(view);
        latest.put(report.address() + "#" + correction.place(), view);
      }
    }
  }

  private CorrectionView view(
      Correction correction, int turn, Report report, List<Edition> editions) {
    String address = report.address();
    return new CorrectionView(
        new Link(wording.date(correction.date()), address + "#" + correction.anchor(turn)),
        correction.date(),
        new Link(wording.of(report.area().name()), report.area().address()),
        new Link(wording.of(report.title()), address),
        correction.place(),
        places.link(correction.place(), address, editions),
        correction.before(),
        correction.after(),
        Difference.of(correction.before(), correction.after()),
        correction.reason(),
        correction.requestedBy(),
        correction.decision(),
        report.publisher());
  }

  /** Those of a report, in their order. */
  List<CorrectionView> of(String report) {
    return byReport.getOrDefault(report, List.of());
  }

  /** As many as a page shows, the newest first. */
  List<CorrectionView> newest() {
    return all().stream().limit(MOST).toList();
  }

  /** The reports that have older ones. */
  Elsewhere elsewhere() {
    List<CorrectionView> all = all();
    return all.size() <= MOST
        ? Elsewhere.NONE
        : new Elsewhere(
            wording.get("corrections.some", wording.count(MOST), wording.count(all.size())),
            all.stream().skip(MOST).map(Corrections::page).distinct().toList());
  }

  private static Link page(CorrectionView view) {
    return new Link(
        view.area().text() + ": " + view.report().text(),
        view.report().address() + "#phan-dinh-chinh");
  }

  /** The newest first. */
  List<CorrectionView> all() {
    return byReport.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(CorrectionView::day)
                .reversed()
                .thenComparing(view -> view.link().address()))
        .toList();
  }

  /** The last correction of a place of a report; null where there is none. */
  CorrectionView mark(String address) {
    return latest.get(address);
  }
}
