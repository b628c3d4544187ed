package vn.minhbach.intake.opensdg;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.figure.Agreement;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Area;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/** Writes the reports: one for each goal and area, with a table for each indicator. */
final class Reports {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String repository;
  private final Metadata metadata;
  private final Definitions definitions;
  private final Tally tally;
  private final Problems doubts;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> areas = new TreeSet<>();
  private int reports;
  private int tables;
  private int targets;

  /**
   * @param repository its name, to be told in each report
   */
  Reports(
      String repository, Metadata metadata, Definitions definitions, Tally tally, Problems doubts) {
    this.repository = repository;
    this.metadata = metadata;
    this.definitions = definitions;
    this.tally = tally;
    this.doubts = doubts;
  }

  private record Place(String area, Goal goal) {}

  /** What makes two observations statements of the same. */
  private record Stated(String code, Period period, Map<String, String> brokenDown) {}

  /** The files of all reports, by path. */
  SortedMap<String, byte[]> write(List<Places.Located> located) {
    Map<Place, List<Places.Located>> byReport = new LinkedHashMap<>();
    for (Places.Located one : located) {
      Place place = new Place(one.area().address(), Goal.of(one.observation().id()));
      byReport.computeIfAbsent(place, p -> new ArrayList<>()).add(one);
    }
    byReport.forEach((place, of) -> report(place, of.get(0).area(), of));
    return files;
  }

  int reportCount() {
    return reports;
  }

  int tableCount() {
    return tables;
  }

  int areaCount() {
    return areas.size();
  }

  int targetCount() {
    return targets;
  }

  private void report(Place place, Area area, List<Places.Located> located) {
    SortedMap<String, List<Observation>> byId = new TreeMap<>(Reports::byNumber);
    for (Places.Located one : located) {
      byId.computeIfAbsent(one.observation().id(), i -> new ArrayList<>()).add(one.observation());
    }
    String folder = "reports" + place.area() + place.goal().code() + "/";
    StringBuilder header = new StringBuilder();
    StringBuilder body = new StringBuilder();
    Set<Period> periods = new LinkedHashSet<>();
    byId.forEach(
        (id, all) -> {
          List<Observation> kept = kept(all);
          String name = Codes.slug(id);
          Localized title = definitions.nameOf(id);
          TableText table = new TableText(kept, definitions);
          header.append("table.%s.title=%s %s\n".formatted(name, id.replace('-', '.'), title.vi()));
          // Without words of their own these columns are shown under the portal's.
          table.shown().forEach(c -> header.append("table.%s.heading.%s=\n".formatted(name, c)));
          body.append(section(id, title, name));
          files.put(folder + name + ".csv", table.csv().getBytes(StandardCharsets.UTF_8));
          kept.forEach(o -> periods.add(o.period()));
          tables++;
        });
    files.put(
        folder + "report.md",
        (head(place.goal(), area, byId.keySet(), results(located))
                + header
                + "~~~~~~\n\n"
                + introduction(periods)
                + body)
            .getBytes(StandardCharsets.UTF_8));
    areas.add(place.area());
    reports++;
  }

  /** {@code 3-2-1} before {@code 3-10-1}. */
  private static int byNumber(String one, String other) {
    return Comparator.<String, String>comparing(
            id ->
                NUMBER
                    .matcher(id)
                    .replaceAll(m -> "0".repeat(Math.max(0, 4 - m.group().length())) + m.group()))
        .thenComparing(id -> id)
        .compare(one, other);
  }

  /** The periods of results; targets may be for years to come. */
  private static List<Period> results(List<Places.Located> located) {
    List<Period> results =
        located.stream()
            .map(Places.Located::observation)
            .filter(o -> !o.actual().isEmpty())
            .map(Observation::period)
            .toList();
    return results.isEmpty()
        ? located.stream().map(one -> one.observation().period()).toList()
        : results;
  }

  private String head(Goal goal, Area area, Set<String> ids, List<Period> periods) {
    LocalDate first = periods.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = periods.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
    String publisher =
        ids.stream()
            .flatMap(id -> metadata.publisher(id).stream())
            .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("Kho dữ liệu Open SDG " + repository);
    return """
        title=%s
        title_en=%s
        type=report
        status=published
        publisher=%s
        period=%s
        """
        .formatted(
            goal.name().vi() + ", số liệu của " + area.name().vi(),
            goal.name().en() + ", data of " + area.name().in(Language.EN),
            publisher,
            Period.months(YearMonth.from(first), YearMonth.from(last)).code());
  }

  private String introduction(Set<Period> periods) {
    Set<Integer> years = new TreeSet<>();
    Set<LocalDate> days = new TreeSet<>();
    for (Period period : periods) {
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
        Các bảng dưới đây lấy từ kho dữ liệu Open SDG “%s”. Dấu thập phân được đổi theo cách viết tiếng Việt; ngoài ra số liệu giữ nguyên.

        Các năm có trong số liệu: %s.%s

        """
        .formatted(
            MarkdownText.of(repository), ofYears, ofDays.isEmpty() ? "" : " Ngày: " + ofDays + ".");
  }

  private String section(String id, Localized title, String table) {
    StringBuilder section = new StringBuilder();
    section.append("## ").append(MarkdownText.of(id.replace('-', '.') + " " + title.vi()));
    section.append("\n\n");
    List<String> sources = metadata.sources(id);
    if (!sources.isEmpty()) {
      section.append("Nguồn: ").append(MarkdownText.of(String.join("; ", sources))).append("\n\n");
    }
    metadata
        .footnote(id)
        .ifPresent(
            note -> section.append("Ghi chú: ").append(MarkdownText.of(note)).append("\n\n"));
    return section.append("![](").append(table).append(".csv)\n\n").toString();
  }

  /** The observations without repetitions; where two contradict each other, both stay. */
  private List<Observation> kept(List<Observation> all) {
    Map<Stated, List<Observation>> stated = new HashMap<>();
    List<Observation> kept = new ArrayList<>();
    for (Observation o : all) {
      List<Observation> earlier =
          stated.computeIfAbsent(
              new Stated(definitions.of(o).code(), o.period(), definitions.brokenDown(o)),
              s -> new ArrayList<>());
      keep(o, earlier, kept);
    }
    return kept;
  }

  private void keep(Observation o, List<Observation> earlier, List<Observation> kept) {
    if (o.actual().isEmpty()) {
      // A target that the metadata declares; a row that states the same has it already.
      if (earlier.stream().allMatch(e -> e.target().isEmpty())) {
        targets++;
        earlier.add(o);
        kept.add(o);
      }
      return;
    }
    List<Observation> results = earlier.stream().filter(e -> !e.actual().isEmpty()).toList();
    for (Observation e : results) {
      if (agree(e, o)) {
        tally.repeated(o.place(), e.place());
        return;
      }
    }
    if (!results.isEmpty()) {
      doubts.warning(
          o.place(),
          "sdg.contradiction",
          o.actual(),
          results.get(0).actual(),
          results.get(0).place().toString());
    }
    boolean second = earlier.stream().anyMatch(e -> !e.target().isEmpty());
    Observation own = second && !o.target().isEmpty() ? o.withTargetNoted() : o;
    earlier.add(own);
    kept.add(own);
    tally.published();
  }

  private boolean agree(Observation one, Observation other) {
    Unit unit = Unit.of(definitions.of(one).unit());
    return one.actual().equals(other.actual())
        || Agreement.agree(Figure.read(one.actual()), unit, Figure.read(other.actual()), unit);
  }
}
