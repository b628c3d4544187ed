package vn.minhbach.render.data.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.page.FindingView;
import vn.minhbach.page.SiteInfo;

/** Figures that don't follow from others. */
public final class FindingTable {

  public static final DataTable<Found> TABLE =
      new DataTable<>(
          "findings",
          List.of(
              Column.<Found>text("finding", f -> f.codes().key()).always(),
              Column.<Found>text("kind", f -> f.codes().kind()).always(),
              Column.<Found>text("outcome", f -> f.view().outcomeCode()).always(),
              Column.<Found>text("area", f -> f.codes().area()).always(),
              Column.<Found>text("report", f -> f.codes().report()).always(),
              Column.<Found>text("indicator", f -> f.codes().indicator()).always(),
              Column.<Found>text("cell", f -> f.codes().cell()).always(),
              Column.<Found>text("printed", f -> f.view().subject().figure().text()).always(),
              Column.text(
                  "compared_with",
                  f ->
                      f.view().inputs().stream()
                          .map(input -> input.figure().text())
                          .collect(Collectors.joining("; "))),
              Column.of("computed", Column.Type.DECIMAL, f -> f.codes().value()),
              Column.text("computed_unit", f -> f.codes().unit()),
              Column.text("computation", f -> f.view().computation()),
              Column.<Found>text("sentence", f -> f.view().sentence()).always(),
              Column.text("sentence_en", f -> f.view().english()),
              Column.text(
                  "answer",
                  f ->
                      f.view().answers().stream()
                          .map(FindingView.Answered::text)
                          .collect(Collectors.joining("\n"))),
              Column.<Found>of(
                      "url", Column.Type.URL, f -> f.site().absolute(f.view().link().address()))
                  .always()),
          List.of("report", "finding"),
          List.of(
              new DataTable.Reference("report", "reports", "report"),
              new DataTable.Reference("indicator", "indicators", "code")));

  /** A finding and where it is published. */
  public record Found(FindingView view, SiteInfo site) {

    FindingView.Codes codes() {
      return view.codes();
    }
  }

  private FindingTable() {}
}
