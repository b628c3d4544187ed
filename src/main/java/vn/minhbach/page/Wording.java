package vn.minhbach.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.figure.Change;
import vn.minhbach.figure.Compound;
import vn.minhbach.figure.Exact;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;

/** Puts dates, periods and figures into the words of one language. */
public final class Wording {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private final Messages messages;

  /** The words of {@code messages}. */
  public Wording(Messages messages) {
    this.messages = messages;
  }

  Language language() {
    return messages.language();
  }

  String of(Localized text) {
    return text.in(messages.language());
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  private FigureFormat format() {
    return messages.language() == Language.VI ? FigureFormat.VIETNAMESE : FigureFormat.ENGLISH;
  }

  /** A number in the language's print: {@code 98,1}. */
  String number(BigDecimal number) {
    return format().number(number);
  }

  /** A count in the language's print: {@code 1.234}. */
  String count(long number) {
    return format().number(BigDecimal.valueOf(number));
  }

  /**
   * {@code 08/7/2024}: days below 10 and the months 1 and 2 with a zero before them, as decree
   * 30/2020/NĐ-CP has it for documents.
   */
  String date(LocalDate date) {
    return date("date.day", date);
  }

  private String date(String key, LocalDate date) {
    int month = date.getMonthValue();
    return get(
        key,
        "%02d".formatted(date.getDayOfMonth()),
        month < 3 ? "0" + month : String.valueOf(month),
        date.getYear());
  }

  /** {@code 15/6/2021}, {@code tháng 7 năm 2024} or {@code năm 2021}, as much as is known. */
  String partialDate(String iso) {
    String[] parts = iso.split("-", 0);
    return switch (parts.length) {
      case 3 -> date(LocalDate.parse(iso));
      case 2 -> get("date.month", Integer.parseInt(parts[1]), parts[0]);
      default -> iso.isEmpty() ? "" : get("date.year", iso);
    };
  }

  /** {@code ngày 15 tháng 6 năm 2021}, as documents are referred to; as much as is known. */
  String longDate(String iso) {
    return iso.length() == "yyyy-mm-dd".length()
        ? date("date.long", LocalDate.parse(iso))
        : partialDate(iso);
  }

  /** {@code 9 tháng đầu năm 2021}. */
  String period(Period period) {
    return period("period.", period);
  }

  /** {@code 9 tháng 2021}, as short as an axis needs it. */
  String shortPeriod(Period period) {
    return period("chart.period.", period);
  }

  private String period(String keys, Period period) {
    int year = period.start().getYear();
    int month = period.end().getMonthValue();
    return switch (period.kind()) {
      case YEAR -> get(keys + "year", year);
      case HALF -> get(keys + (month == 6 ? "half1" : "half2"), year);
      case QUARTER -> get(keys + "quarter", ROMAN.get(month / 3 - 1), year);
      case MONTH -> get(keys + "month", month, year);
      case FIRST_MONTHS -> get(keys + "months", month, year);
      case SCHOOL_YEAR -> get(keys + "school", year, period.end().getYear());
      case DAY -> get(keys + "day", date(period.end()));
      case RANGE ->
          period.start().getDayOfYear() == 1
              ? get(keys + "todate", date(period.end()))
              : get(keys + "range", date(period.start()), date(period.end()));
    };
  }

  /** The figure as printed, with the row's unit where it carries none itself. */
  public String figure(Figure figure, Unit unit) {
    boolean bare =
        figure.meaning() instanceof Quantity quantity && quantity.unit().equals(Unit.NONE);
    if (!bare || unit.equals(Unit.NONE)) {
      return figure.printed();
    }
    String symbol = unit.symbol(format());
    return figure.printed() + (symbol.equals("%") ? "%" : "\u00a0" + symbol);
  }

  /** A quantity that the portal computed, in the language's print. */
  String quantity(Quantity quantity) {
    return format().print(quantity);
  }

  /** A unit in the language's print. */
  String unit(Unit unit) {
    return unit.symbol(format());
  }

  /** What a figure means, in words, where that is not plain from its print; else empty. */
  String meaning(Figure figure) {
    Meaning meaning = figure.meaning();
    boolean plain =
        meaning instanceof Exact
            || meaning instanceof Compound
            || meaning instanceof Change
            || meaning instanceof Meaning.Text;
    return plain ? "" : get("meaning." + figure.kind());
  }

  /**
   * The CSS class of the row's assessment; empty where there is none, and where the indicator has
   * no direction: without one nobody can say that green is good.
   */
  String verdict(Row row) {
    return row.indicator().direction() == Direction.NEITHER
        ? ""
        : assessment(row.figure(Measure.ASSESSMENT).flatMap(Assessment::of));
  }

  /** The CSS class of an assessment, or empty. */
  String assessment(Optional<Assessment> assessment) {
    return assessment.map(a -> "assessment-" + a.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** The row's dimension values, {@code Lúa xuân, xã Bằng Hữu}; empty where it has none. */
  public String dimensions(Row row, Catalog catalog) {
    return row.dimensions().entrySet().stream()
        .map(
            entry ->
                catalog.dimensions().stream()
                    .filter(d -> d.code().equals(entry.getKey()))
                    .map(Dimension::values)
                    .map(values -> of(values.get(entry.getValue())))
                    .findFirst()
                    .orElse(entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
