package vn.minhbach.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Agreement;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;

/**
 * A report: who published what when, its whole text and its tables.
 *
 * @param address of its page, below that of its area: {@code /binh-phuoc/loc-ninh/2021/}
 * @param area the area it reports on, as it was in the period
 * @param issued {@code 2021-06-15}, {@code 2024-07} or {@code 2021}: as much of the date as is
 *     printed; empty where none is
 * @param number document number as printed, or empty
 * @param sourceDocument the name of the attachment that is the source document, or empty
 * @param sourceSha256 the hash that the header gives for the source document, or empty
 * @param relations how its figures follow from one another
 * @param answers what its publisher says to findings
 * @param corrections of what was published before, oldest first
 * @param keys where the values of its header stand, by key
 */
public record Report(
    String address,
    Area area,
    Localized title,
    String publisher,
    Period period,
    String issued,
    String number,
    String issuedAt,
    String signatory,
    String signatoryTitle,
    Optional<Attachment> sourceDocument,
    String sourceSha256,
    Map<String, Place> keys,
    List<Attachment> attachments,
    Narrative narrative,
    List<Table> tables,
    List<Relation> relations,
    List<Answer> answers,
    List<Correction> corrections,
    Place place) {

  /** By the end of what they report on, the latest last. */
  public static final Comparator<Report> BY_PERIOD =
      Comparator.comparing((Report r) -> r.period().end()).thenComparing(Report::address);

  /**
   * Those of {@code reports}, each once, in their order. They are told apart by their addresses: to
   * compare two reports is to read both.
   */
  public static List<Report> once(Stream<Report> reports) {
    Map<String, Report> byAddress = new LinkedHashMap<>();
    reports.forEach(report -> byAddress.putIfAbsent(report.address(), report));
    return List.copyOf(byAddress.values());
  }

  public Report {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    attachments = List.copyOf(attachments);
    tables = List.copyOf(tables);
    relations = List.copyOf(relations);
    answers = List.copyOf(answers);
    corrections = List.copyOf(corrections);
  }

  /** Where its header gives {@code key}; the file as a whole where it does not. */
  public Place placeOf(String key) {
    return keys.getOrDefault(key, place);
  }

  /** The day that it bears; where it prints none, or not a whole date, the last of its period. */
  public LocalDate day() {
    return issuedDay().orElse(period.end());
  }

  /** The day of issue, where a whole date is printed. */
  public Optional<LocalDate> issuedDay() {
    return issued.length() == "yyyy-mm-dd".length()
        ? Optional.of(LocalDate.parse(issued))
        : Optional.empty();
  }

  /** What was first printed at {@code place}, where {@code now} is printed today. */
  public String first(String place, String now) {
    return corrections.stream()
        .filter(correction -> correction.place().equals(place))
        .map(Correction::before)
        .findFirst()
        .orElse(now);
  }

  /** The last correction of {@code place}, if it was ever corrected. */
  public Optional<Correction> lastCorrection(String place) {
    return corrections.stream()
        .filter(correction -> correction.place().equals(place))
        .reduce((earlier, later) -> later);
  }

  /**
   * The figure that {@code binding} repeats: the same number, as it is now or was before it was
   * corrected; empty where no table states it.
   */
  public Optional<Cell> bound(Inline.Binding binding) {
    Figure printed = Figure.read(Inline.plain(binding.content()));
    return Measure.ofColumn(binding.column())
        .flatMap(
            measure ->
                rows()
                    .filter(row -> row.indicator().code().equals(binding.indicator()))
                    .filter(row -> row.figure(measure).isPresent())
                    .map(row -> new Cell(row, measure))
                    .filter(cell -> agree(printed, cell))
                    .findFirst());
  }

  private boolean agree(Figure printed, Cell cell) {
    Unit unit = cell.row().unitOf(cell.measure());
    Figure first = Figure.read(first(cell.anchor(), cell.printed()));
    return Agreement.agree(printed, unit, cell.figure(), unit)
        || Agreement.agree(printed, unit, first, unit);
  }

  /** By the address alone: reports are keys of maps, and a whole text takes long. */
  @Override
  public int hashCode() {
    return address.hashCode();
  }

  public Stream<Row> rows() {
    return tables.stream().flatMap(t -> t.rows().stream());
  }
}
