package vn.minhbach.bench.corpus;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.narrative.Passage;

/**
 * The words of one report, to find phrases in.
 *
 * @param address of its page
 * @param folded passages and rows, {@code |} between them so that no phrase goes over an end
 */
record ReportText(String address, String folded) {

  static ReportText of(Report report) {
    return new ReportText(
        report.address(), pieces(report).map(Folding::fold).collect(Collectors.joining("|")));
  }

  /** Title, publisher, area, passages and rows as printed. */
  static Stream<String> pieces(Report report) {
    return Stream.of(
            Stream.of(
                report.title().in(Language.VI),
                report.publisher(),
                report.area().name().in(Language.VI)),
            report.narrative().passages().stream().map(Passage::text),
            report.rows().flatMap(ReportText::pieces))
        .flatMap(piece -> piece);
  }

  private static Stream<String> pieces(Row row) {
    String label = row.label().isEmpty() ? row.indicator().name().in(Language.VI) : row.label();
    return Stream.concat(
        Stream.of(label, row.note()), row.figures().values().stream().map(Figure::printed));
  }

  String line() {
    return address + "\t" + folded;
  }

  static ReportText ofLine(String line) {
    int tab = line.indexOf('\t');
    return new ReportText(line.substring(0, tab), line.substring(tab + 1));
  }
}
