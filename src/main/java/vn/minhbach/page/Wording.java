package vn.minhbach.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
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
import vn.minhbach.model.Cell;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;

/** Puts dates, periods and figures into the words of one language. */
public final class Wording {

  private final Messages messages;
  private final FigureWords figures;

  /** The words of {@code messages}. */
  public Wording(Messages messages) {
    this.messages = messages;
    this.figures = new FigureWords(messages.language());
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
    return messages.language().figures();
  }

  /** A number in the language's print: {@code 98,1}. */
  String number(BigDecimal number) {
    return format().number(number);
  }

  /** A count in the language's print: {@code 1.234}. */
  String count(long number) {
    return format().number(BigDecimal.valueOf(number));
  }

  /** {@code 08/7/2024}, {@code 8 July 2024}. */
  String date(LocalDate date) {
    return date("date.day", date);
  }

  private String date(String key, LocalDate date) {
    return get(
        key,
        listed("date.days", date.getDayOfMonth()),
        listed("date.months", date.getMonthValue()),
        date.getYear());
  }

  /** The one of a list of words, such as the names of months, that is the {@code number}th. */
  String listed(String key, int number) {
    return get(key).split("\\|", -1)[number - 1];
  }

  /** The name of a month within a sentence: {@code tháng 7}, {@code July}. */
  String month(String number) {
    return listed("months", Integer.parseInt(number));
  }

  /** {@code 15/6/2021}, {@code tháng 7 năm 2024} or {@code năm 2021}, as much as is known. */
  String partialDate(String iso) {
    String[] parts = iso.split("-", 0);
    return switch (parts.length) {
      case 3 -> date(LocalDate.parse(iso));
      case 2 -> get("date.month", month(parts[1]), parts[0]);
      default -> iso.isEmpty() ? "" : get("date.year", iso);
    };
  }

  /** {@code ngày 15 tháng 6 năm 2021}, as documents are referred to; as much as is known. */
  String longDate(String iso) {
    return iso.length() == "yyyy-mm-dd".length()
        ? date("date.long", LocalDate.parse(iso))
        : partialDate(iso);
  }

  /** {@code 9 tháng đầu năm 2021}, {@code First nine months of 2021}. */
  String period(Period period) {
    return AreaNames.upperFirst(within(period));
  }

  /** The same within a sentence: {@code từ đầu năm đến 31/5/2021}. */
  String within(Period period) {
    return period(
        "period.", period, listed("months", month(period)), listed("counts", month(period)));
  }

  /** {@code 9 tháng 2021}, as short as an axis needs it. */
  String shortPeriod(Period period) {
    String month = String.valueOf(month(period));
    return period("chart.period.", period, month, month);
  }

  private static int month(Period period) {
    return period.end().getMonthValue();
  }

  private String period(String keys, Period period, String month, String months) {
    int year = period.start().getYear();
    return switch (period.kind()) {
      case YEAR -> get(keys + "year", year);
      case HALF -> get(keys + (month(period) == 6 ? "half1" : "half2"), year);
      case QUARTER -> get(keys + "quarter", listed(keys + "quarters", month(period) / 3), year);
      case MONTH -> get(keys + "month", month, year);
      case FIRST_MONTHS -> get(keys + "months", months, year);
      case SCHOOL_YEAR -> get(keys + "school", year, period.end().getYear());
      case MONTHS -> months(keys, period);
      case WEEK ->
          get(
              keys + "week",
              period.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              period.start().get(IsoFields.WEEK_BASED_YEAR));
      case DAY -> get(keys + "day", date(period.end()));
      case RANGE ->
          period.start().getDayOfYear() == 1
              ? get(keys + "todate", date(period.end()))
              : get(keys + "range", date(period.start()), date(period.end()));
    };
  }

  private String months(String keys, Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (period.isWholeYears()) {
      return get(keys + "years", start.getYear(), end.getYear());
    }
    return get(
        keys + (period.isFiscalYear() ? "fiscal" : "span"),
        start.getMonthValue() + "/" + start.getYear(),
        end.getMonthValue() + "/" + end.getYear());
  }

  /**
   * The figure as printed, with the row's unit where it carries none itself; in Vietnamese in every
   * language.
   */
  String printed(Figure figure, Unit unit) {
    return FigureWords.printed(figure, unit);
  }

  /** The figure where it stands among the page's own words: {@code 434.896 billion VND}. */
  public String figure(Figure figure, Unit unit) {
    Optional<Assessment> verdict = translated() ? Assessment.of(figure) : Optional.empty();
    return verdict
        .map(a -> get("assessment." + a.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> figures.said(figure, unit));
  }

  /** The same of a cell, with its row's unit. */
  String figure(Cell cell) {
    return figure(cell.figure(), cell.row().unitOf(cell.measure()));
  }

  /**
   * A printed figure in the words of another language than the report's; empty where it is printed
   * alike, and in Vietnamese.
   */
  String translation(Figure figure, Unit unit) {
    String said = figure(figure, unit);
    return said.equals(printed(figure, unit)) ? "" : said;
  }

  private boolean translated() {
    return language() != Language.VI;
  }

  /** A quantity that the portal computed, in the language's print. */
  String quantity(Exact quantity) {
    return figures.said(quantity);
  }

  /** {@code tỷ đồng}, {@code billion VND}. */
  String unit(Unit unit) {
    return figures.unit(unit);
  }

  /**
   * What a printed figure means, in words, where that is not plain from its print; else empty. In
   * another language than the report's no print of a quantity is plain.
   */
  String meaning(Figure figure, Unit unit) {
    Meaning meaning = figure.meaning();
    if (translated() && meaning instanceof Quantity) {
      return translation(figure, unit);
    }
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
