package vn.minhbach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.model.Period.Kind;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2021,                  YEAR,         2021-01-01, 2021-12-31",
    "2021-H1,               HALF,         2021-01-01, 2021-06-30",
    "2021-H2,               HALF,         2021-07-01, 2021-12-31",
    "2021-Q1,               QUARTER,      2021-01-01, 2021-03-31",
    "2021-Q3,               QUARTER,      2021-07-01, 2021-09-30",
    "2021-Q4,               QUARTER,      2021-10-01, 2021-12-31",
    "2021-09,               MONTH,        2021-09-01, 2021-09-30",
    "2021-02,               MONTH,        2021-02-01, 2021-02-28",
    "2024-02,               MONTH,        2024-02-01, 2024-02-29",
    "2021-2M,               FIRST_MONTHS, 2021-01-01, 2021-02-28",
    "2021-9M,               FIRST_MONTHS, 2021-01-01, 2021-09-30",
    "2021-11M,              FIRST_MONTHS, 2021-01-01, 2021-11-30",
    "2020/2021,             SCHOOL_YEAR,  2020-09-01, 2021-08-31",
    "2021-04/2022-03,       MONTHS,       2021-04-01, 2022-03-31",
    "2017-01/2019-12,       MONTHS,       2017-01-01, 2019-12-31",
    "2021-02/2021-03,       MONTHS,       2021-02-01, 2021-03-31",
    "2024-W05,              WEEK,         2024-01-29, 2024-02-04",
    "2025-W01,              WEEK,         2024-12-30, 2025-01-05",
    "2020-W53,              WEEK,         2020-12-28, 2021-01-03",
    "2024-06-24/2024-07-08, RANGE,        2024-06-24, 2024-07-08",
    "2021-05-31,            DAY,          2021-05-31, 2021-05-31",
    "2024-02-29,            DAY,          2024-02-29, 2024-02-29",
  })
  void isReadAndWrittenBack(String code, Kind kind, LocalDate start, LocalDate end) {
    assertThat(Period.parse(code)).contains(new Period(kind, start, end));
    assertThat(Period.parse(code)).map(Period::code).contains(code);
  }

  @Test
  void theFirstSixMonthsAreTheFirstHalf() {
    assertThat(Period.parse("2021-6M")).isEqualTo(Period.parse("2021-H1"));
    assertThat(Period.parse("2021-6M")).map(Period::code).contains("2021-H1");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01/2021-12, 2021",
    "2021-07/2021-12, 2021-H2",
    "2021-04/2021-06, 2021-Q2",
    "2021-05/2021-05, 2021-05",
    "2021-01/2021-09, 2021-9M",
    "2020-09/2021-08, 2020/2021",
  })
  void monthsAreTheKindOfPeriodThatTheyAre(String months, String code) {
    assertThat(Period.parse(months)).isEqualTo(Period.parse(code)).map(Period::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"2024-W05, 2023-W05", "2020-W53, 2019-W52"})
  void theYearBeforeAWeekIsAWeek(String week, String before) {
    assertThat(Period.parse(week)).map(Period::yearBefore).map(Period::code).contains(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "21",
        "02021",
        "2021 ",
        " 2021",
        "2021-",
        "2021-H0",
        "2021-H3",
        "2021-h1",
        "2021-Q0",
        "2021-Q5",
        "2021-00",
        "2021-13",
        "2021-9",
        "2021-1M",
        "2021-12M",
        "2021-09M",
        "2021-9m",
        "2021/2021",
        "2021/2023",
        "2021/2020",
        "2021-09-31",
        "2021-W53",
        "2021-W00",
        "2021-W5",
        "2022-03/2021-04",
        "2021-13/2022-03",
        "2021-02-29",
        "2021-9-1",
        "31/9/2021",
        "09/2021",
        "2021-05-31/",
        "2021-05-31/2021-06-31",
        "2024-07-08/2024-06-24",
        "2021-05-31/2021-06",
        "năm 2021",
        "Quý III/2021",
        "２０２１",
      })
  void isRefusedInAnyOtherForm(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021,                  2021",
    "2021-H1,               2021",
    "2021-Q3,               2021",
    "2021-09,               2021",
    "2021-9M,               2021",
    "2021-05-31,            2021",
    "2024-06-24/2024-07-08, 2024",
    "2023-12-15/2024-01-14, 2024",
    "2020/2021,             2020/2021",
    "2021-04/2022-03,       2021-04/2022-03",
    "2017-01/2019-12,       2017-01/2019-12",
    "2021-11/2022-02,       2022",
    "2024-W05,              2024",
  })
  void belongsToTheYearInWhichItEnds(String code, String year) {
    assertThat(Period.parse(code)).map(Period::year).map(Period::code).contains(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2021,                  YEAR",
    "2020/2021,             YEAR",
    "2021-04/2022-03,       YEAR",
    "2024-W05,              OTHER",
    "2021-H2,               HALF",
    "2021-6M,               HALF",
    "2021-Q2,               QUARTER",
    "2021-12,               MONTH",
    "2021-9M,               NINE_MONTHS",
    "2021-3M,               OTHER",
    "2021-05-31,            OTHER",
    "2024-06-24/2024-07-08, OTHER",
  })
  void saysWhatKindOfReportItMakes(String code, ReportKind kind) {
    assertThat(Period.parse(code)).map(Period::reportKind).contains(kind);
  }

  @Test
  void cannotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2021, 5, 31);

    assertThatThrownBy(() -> new Period(Kind.RANGE, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyRangeOfDaysIsReadAndWrittenBack(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
    String code = a.isBefore(b) ? a + "/" + b : b + "/" + a;

    assertThat(Period.parse(code)).map(Period::code).contains(code);
  }

  @Property
  void noTextMakesItThrow(@ForAll String text) {
    assertThat(Period.parse(text).map(Period::code).orElse(text)).isNotNull();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2100), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }
}
