package vn.minhbach.intake.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.model.Period;

class PeriodReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021",
    "2019.0, 2019",
    "2010*, 2010",
    "2019 (p), 2019",
    "2019p, 2019",
    "2019 [1], 2019",
    "2021/22, 2021-04/2022-03",
    "2021-22, 2021-04/2022-03",
    "2021–22, 2021-04/2022-03",
    "1999/00, 1999-04/2000-03",
    "1999/2000, 1999/2000",
    "FY 2021/22, 2021-04/2022-03",
    "2020/2021, 2020/2021",
    "2017-2019, 2017-01/2019-12",
    "2017–19, 2017-01/2019-12",
    "2017 to 2019, 2017-01/2019-12",
    "2020-2021, 2020-01/2021-12",
    "2024 Q1, 2024-Q1",
    "2024-Q1, 2024-Q1",
    "2024Q1, 2024-Q1",
    "Q1 2024, 2024-Q1",
    "2024 H1, 2024-H1",
    "2024-S2, 2024-H2",
    "2024-05, 2024-05",
    "2024M05, 2024-05",
    "05/2024, 2024-05",
    "May 2024, 2024-05",
    "2024 September, 2024-09",
    "2024 W5, 2024-W05",
    "2024-W05, 2024-W05",
    "2021-05-31, 2021-05-31",
  })
  void aPeriodIsRead(String text, String code) {
    assertThat(reader(text).read(text)).map(read -> read.period().code()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "last year",
        "21",
        "20211",
        "2024 Q5",
        "2024-13",
        "2024 W54",
        "FY2021",
        "2021-2019",
        "3024",
        "0000",
        "2024 H3",
        "2021/21"
      })
  void whatIsNoneIsLeft(String text) {
    assertThat(reader(text).read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2010*, true", "2019 (p), true", "2019, false", "2019.0, false"})
  void marksAreTold(String text, boolean marked) {
    assertThat(reader(text).read(text)).map(PeriodReader.Read::marked).contains(marked);
  }

  @ParameterizedTest
  @CsvSource({"2013-14, 2011-04/2012-03", "2011-05, 2011-12", "2011-12, 2011-04/2012-03"})
  void aHyphenIsReadByWhatStandsBesideIt(String other, String code) {
    assertThat(new PeriodReader(4, List.of("2011-12", other)).read("2011-12"))
        .map(read -> read.period().code())
        .contains(code);
  }

  /** Three-year means are months to nobody, though each of them alone might be one. */
  @ParameterizedTest
  @CsvSource({
    "2009-11, 2010-12, 2009-01/2011-12",
    "2009-11, 2013-15, 2009-01/2011-12",
    "2009 - 11, 2009 - 11, 2009-01/2011-12",
    "2009–11, 2012–14, 2009-01/2011-12",
    "1998-00, 1999-01, 1998-01/2000-12",
    "2011-12, 2010-12, 2011-12",
    "2009-11, 2009-12, 2009-11",
    "2009-11, 2013-05, 2009-11",
    "2009-11, 2009-11, 2009-11",
  })
  void spansOfYearsAreToldFromMonths(String text, String other, String code) {
    assertThat(new PeriodReader(4, List.of(text, other)).read(text))
        .map(read -> read.period().code())
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource({"1, 2021", "7, 2021-07/2022-06", "10, 2021-10/2022-09"})
  void aFiscalYearBeginsInTheMonthThatIsNamed(int month, String code) {
    assertThat(new PeriodReader(month, List.of()).read("2021/22"))
        .map(read -> read.period().code())
        .contains(code);
  }

  @Property
  void whateverStandsThereNothingFails(@ForAll String text) {
    reader(text)
        .read(text)
        .ifPresent(read -> assertThat(Period.parse(read.period().code())).isPresent());
  }

  private static PeriodReader reader(String text) {
    return new PeriodReader(4, List.of(text));
  }
}
