package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composes the light pages of a page. */
final class EmbedComposer {

  private EmbedComposer() {}

  static List<EmbedPage> of(Page page) {
    List<EmbedPage> light = new ArrayList<>();
    if (page instanceof SeriesPage series) {
      light.add(
          statements(
              series, series.head().above(), series.statements(), series.cite().embeds().get(0)));
    } else if (page instanceof IndicatorPage indicator) {
      indicator.cite().embeds().stream()
          .filter(embed -> embed.address().startsWith(indicator.head().address()))
          .forEach(embed -> light.add(statements(indicator, "", indicator.statements(), embed)));
    } else if (page instanceof ReportPage report) {
      Stream.concat(report.text().tables().stream(), report.extracted().stream())
          .forEach(table -> light.add(table(report, table)));
    }
    return light;
  }

  private static StatementsEmbedPage statements(
      Page page, String area, List<StatementView> statements, Embed embed) {
    return new StatementsEmbedPage(head(page, embed), full(page), area, statements, embed);
  }

  private static TableEmbedPage table(ReportPage report, TableView table) {
    Embed embed =
        report.cite().embeds().stream()
            .filter(e -> e.id().equals(table.id()))
            .findFirst()
            .orElseThrow();
    return new TableEmbedPage(
        head(report, embed), full(report), report.head().above(), report.period(), table, embed);
  }

  private static Head head(Page page, Embed embed) {
    return new Head(embed.address(), embed.title(), page.head().description(), List.of());
  }

  private static Link full(Page page) {
    return new Link(page.head().title(), page.head().address());
  }
}
