package vn.minhbach.render.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.page.FindingView;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;

/** The lines of {@code findings.csv}. */
final class FindingLines {

  static final List<String> HEADER =
      List.of(
          "finding",
          "kind",
          "outcome",
          "area",
          "report",
          "indicator",
          "cell",
          "printed",
          "compared_with",
          "computed",
          "computed_unit",
          "computation",
          "sentence",
          "sentence_en",
          "answer",
          "url");

  private FindingLines() {}

  static Stream<List<String>> of(Site site) {
    return site.findings().stream().map(finding -> line(finding, site.info()));
  }

  private static List<String> line(FindingView finding, SiteInfo site) {
    FindingView.Codes codes = finding.codes();
    return List.of(
        codes.key(),
        codes.kind(),
        finding.outcomeCode(),
        codes.area(),
        codes.report(),
        codes.indicator(),
        codes.cell(),
        finding.subject().figure().text(),
        finding.inputs().stream().map(i -> i.figure().text()).collect(Collectors.joining("; ")),
        codes.value(),
        codes.unit(),
        finding.computation(),
        finding.sentence(),
        finding.english(),
        finding.answers().stream()
            .map(FindingView.Answered::text)
            .collect(Collectors.joining("\n")),
        site.absolute(finding.link().address()));
  }
}
