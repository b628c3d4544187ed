package vn.minhbach.intake.tidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Period;

/** The file {@code report.md} of a report: its header, and what its text says of each table. */
final class ReportFile {

  private final Origin origin;
  private final Descriptions descriptions;
  private final Definitions definitions;

  ReportFile(Origin origin, Descriptions descriptions, Definitions definitions) {
    this.origin = origin;
    this.descriptions = descriptions;
    this.definitions = definitions;
  }

  /**
   * A table of the report.
   *
   * @param id of the indicator
   * @param table the name of its file, without the ending
   * @param rows none where all of them stand in other reports
   * @param shown columns that are shown under the portal's words
   * @param targets what shall be reached, in words
   * @param years addresses of the reports that hold the rest of the table, by year
   */
  record Section(
      String id,
      String table,
      List<Observation> rows,
      List<String> shown,
      List<String> targets,
      SortedMap<Integer, String> years) {}

  /** The whole file. */
  String of(Division.Part part, Area area, List<Section> sections) {
    StringBuilder header = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      String title = definitions.titleOf(section.id()).vi();
      if (!section.rows().isEmpty()) {
        settings(section, title, header);
      }
      body.append(body(section, title));
    }
    List<Observation> rows = sections.stream().flatMap(s -> s.rows().stream()).toList();
    return head(part, area, sections, rows) + header + "~~~~~~\n\n" + introduction(rows) + body;
  }

  private static void settings(Section section, String title, StringBuilder header) {
    header.append("table.%s.title=%s\n".formatted(section.table(), title));
    // Without words of their own these columns are shown under the portal's.
    section
        .shown()
        .forEach(c -> header.append("table.%s.heading.%s=\n".formatted(section.table(), c)));
  }

  private String head(
      Division.Part part, Area area, List<Section> sections, List<Observation> rows) {
    Localized subject = part.title(definitions.titleOf(sections.get(0).id()));
    String publisher =
        sections.stream()
            .flatMap(section -> descriptions.publisher(section.id()).stream())
            .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(origin.publisher());
    return """
        title=%s
        title_en=%s
        type=report
        status=published
        publisher=%s
        period=%s
        """
        .formatted(
            subject.vi() + ", số liệu của " + area.name().vi(),
            subject.en() + ", data of " + area.name().in(Language.EN),
            publisher,
            period(rows).code());
  }

  /**
   * From the first result to the last. A report on one year alone that states targets for years far
   * ahead is on these years too.
   */
  private static Period period(List<Observation> rows) {
    List<Period> all = rows.stream().map(Observation::period).toList();
    List<Period> results =
        rows.stream().filter(o -> !o.actual().isEmpty()).map(Observation::period).toList();
    Period reported = months(results.isEmpty() ? all : results);
    boolean oneYear = reported.start().plusYears(1).isAfter(reported.end());
    Period whole = months(all);
    boolean far = whole.end().getYear() > reported.end().getYear() + 1;
    return oneYear && far ? whole : reported;
  }

  private static Period months(Collection<Period> periods) {
    LocalDate first = periods.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = periods.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
    return Period.months(YearMonth.from(first), YearMonth.from(last));
  }

  private String introduction(List<Observation> rows) {
    Set<Integer> years = new TreeSet<>();
    Set<LocalDate> days = new TreeSet<>();
    for (Observation row : rows) {
      Period period = row.period();
      years.add(period.start().getYear());
      years.add(period.end().getYear());
      if (period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.RANGE) {
        days.add(period.start());
        days.add(period.end());
      }
    }
    String ofDays =
        days.stream()
            .map(d -> "%d/%d/%d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear()))
            .collect(Collectors.joining(", "));
    String ofYears = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return """
        %s Dấu thập phân được đổi theo cách viết tiếng Việt; ngoài ra số liệu giữ nguyên.

        Các năm có trong số liệu: %s.%s

        """
        .formatted(
            origin.introduction(), ofYears, ofDays.isEmpty() ? "" : " Ngày: " + ofDays + ".");
  }

  private String body(Section section, String title) {
    StringBuilder body = new StringBuilder();
    body.append("## ").append(MarkdownText.of(title)).append("\n\n");
    Optional<String> sources =
        descriptions.sources(section.id()).stream()
            .map(Source::markdown)
            .reduce((first, second) -> first + "; " + second);
    paragraph("Nguồn: ", sources, body);
    paragraph("Ghi chú: ", descriptions.footnote(section.id()).map(MarkdownText::of), body);
    for (String target : section.targets()) {
      paragraph("Mục tiêu: ", Optional.of(MarkdownText.of(target)), body);
    }
    if (!section.years().isEmpty()) {
      String links =
          section.years().entrySet().stream()
              .map(year -> "[%d](%s)".formatted(year.getKey(), year.getValue()))
              .collect(Collectors.joining(", "));
      paragraph("Số liệu của từng năm: ", Optional.of(links), body);
    }
    if (!section.rows().isEmpty()) {
      body.append("![](").append(section.table()).append(".csv)\n\n");
    }
    return body.toString();
  }

  private static void paragraph(String start, Optional<String> text, StringBuilder body) {
    text.ifPresent(words -> body.append(start).append(words).append("\n\n"));
  }
}
