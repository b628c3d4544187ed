package vn.minhbach.bench.country;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.minhbach.bench.corpus.District;
import vn.minhbach.bench.corpus.TableLines;
import vn.minhbach.bench.corpus.Unit;
import vn.minhbach.bench.corpus.Words;

/**
 * One report of the country: words of a real one, and figures of its own.
 *
 * @param words made from the real report on the same part of a year
 * @param more paragraphs, taken until the report is long enough
 */
record CountryReport(
    District district, Span span, Stated stated, Words words, Stream<String> more) {

  /** With its tables, a report has about 50 KB. */
  private static final int BYTES = 46_000;

  private static final int COMMUNES = 12;

  /** Writes its folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.md"), text());
    Files.writeString(folder.resolve("chi-tieu.csv"), table());
    Files.writeString(folder.resolve("so-lieu.csv"), sentences());
  }

  private String text() {
    StringBuilder text = new StringBuilder(words.header());
    text.append("table.chi-tieu.title=Kết quả thực hiện các chỉ tiêu\n");
    text.append("table.so-lieu.title=Số liệu nêu trong báo cáo\n");
    text.append("~~~~~~\n\n").append(words.body());
    text.append("## Kết quả chủ yếu\n\n");
    for (Measured indicator : stated.told()) {
      text.append("- ").append(sentence(indicator, true)).append(".\n");
    }
    text.append("\n## Chỉ tiêu\n\n![](chi-tieu.csv)\n\n");
    text.append("## Kết quả theo địa bàn\n\n").append(communes());
    text.append("\n## Công tác chỉ đạo, điều hành\n\n");
    int size = text.toString().getBytes(StandardCharsets.UTF_8).length;
    Iterator<String> paragraphs = more.iterator();
    while (size <= BYTES && paragraphs.hasNext()) {
      String paragraph = paragraphs.next();
      text.append(paragraph).append("\n\n");
      size += paragraph.getBytes(StandardCharsets.UTF_8).length;
    }
    return text.toString();
  }

  /**
   * An indicator's figures in words.
   *
   * @param bound whether they are tied to their observation
   */
  private String sentence(Measured indicator, boolean bound) {
    Values values = new Values(district.unit().code(), indicator);
    String change = values.printedChange(span);
    return indicator.name()
        + " đạt "
        + figure(values.printedActual(span), indicator, "", bound)
        + " "
        + indicator.unit()
        + ", "
        + (change.isEmpty()
            ? "bằng "
                + figure(values.printedShare(span), indicator, "#of_plan", bound)
                + " kế hoạch"
            : change + " so với cùng kỳ");
  }

  private static String figure(String printed, Measured indicator, String measure, boolean bound) {
    return bound ? "[%s](indicator:%s%s)".formatted(printed, indicator.code(), measure) : printed;
  }

  private String sentences() {
    StringBuilder csv = new StringBuilder("indicator,label,actual,of_plan,year_on_year,source\n");
    for (Measured indicator : stated.told()) {
      Values values = new Values(district.unit().code(), indicator);
      csv.append(
          TableLines.csv(
              List.of(
                  indicator.code(),
                  indicator.name(),
                  values.printedActual(span),
                  span.isFirstYear() ? values.printedShare(span) : "",
                  values.printedChange(span),
                  sentence(indicator, false))));
    }
    return csv.toString();
  }

  private String table() {
    StringBuilder csv =
        new StringBuilder("number,indicator,label,unit,target,actual,of_plan,assessment\n");
    int number = 0;
    for (Measured indicator : stated.planned()) {
      Values values = new Values(district.unit().code(), indicator);
      csv.append(
          line(
              ++number,
              indicator,
              values.printedTarget(span),
              values.printedActual(span),
              values.printedShare(span),
              values.printedAssessment(span)));
    }
    for (Measured indicator : stated.counted()) {
      Values values = new Values(district.unit().code(), indicator);
      csv.append(line(++number, indicator, "", values.printedActual(span), "", ""));
    }
    return csv.toString();
  }

  private static String line(int number, Measured indicator, String... figures) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(number));
    cells.addAll(List.of(indicator.code(), indicator.name(), indicator.unit()));
    cells.addAll(List.of(figures));
    return TableLines.csv(cells);
  }

  /** A table in the text, of figures that belong to no indicator. */
  private String communes() {
    SplittableRandom random =
        new SplittableRandom(31L * span.hashCode() + Long.parseLong(district.unit().code()));
    StringBuilder table =
        new StringBuilder("| STT | Đơn vị | Số hộ | Hộ nghèo | Tỷ lệ |\n|---|---|---|---|---|\n");
    List<Unit> communes = district.communes();
    for (int i = 0; i < Math.min(COMMUNES, communes.size()); i++) {
      int households = 1000 + random.nextInt(9000);
      int poor = 10 + random.nextInt(400);
      String share = String.format(Locale.ROOT, "%.1f", 100.0 * poor / households);
      table.append(
          "| %d | %s | %d | %d | %s%% |\n"
              .formatted(i + 1, communes.get(i).name(), households, poor, share.replace('.', ',')));
    }
    return table.toString();
  }
}
