package vn.minhbach.intake.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;

class ValueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.5; NUMBER; 12,5",
        "12; NUMBER; 12",
        "-3.25; NUMBER; -3,25",
        "0.125; NUMBER; 0,125",
        ".5; NUMBER; 0,5",
        "1234567.8; NUMBER; 1.234.567,8",
        "97.1752217951; NUMBER; 97,1752217951",
        "1,234.5; REWRITTEN; 1.234,5",
        "1 234 567; REWRITTEN; 1.234.567",
        "1E+06; REWRITTEN; 1.000.000",
        "1.2e-05; REWRITTEN; 0,000012",
        "12,5; NUMBER; 12,5",
        "12.5*; MARKED; 12,5",
        "12.5 (p); MARKED; 12,5",
        "12.5 [1]; MARKED; 12,5",
        "12.5e; MARKED; 12,5",
        "12.5%; MARKED; 12,5",
        "<0.1; VAGUE; <0,1",
        ">=95; VAGUE; >=95",
        "~5; VAGUE; khoảng 5",
        "10.5-12; VAGUE; 10,5-12",
        "..; WORDS; ..",
        ":; WORDS; :",
        "-; WORDS; -",
        "n/a; WORDS; n/a",
        "NaN; WORDS; NaN",
      })
  void aValueIsPrintedAsVietnameseDoes(String text, ValueReader.Kind kind, String printed) {
    assertThat(new ValueReader(List.of(text)).read(text))
        .isEqualTo(new ValueReader.Read(kind, printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; NONE",
        "1,234; TWO_READINGS",
        "1.2.3; UNREADABLE",
        "#DIV/0!; UNREADABLE",
        "#N/A; UNREADABLE",
        "=A1+B2; UNREADABLE",
        "12 of 20 schools; UNREADABLE"
      })
  void whatCannotBePrintedIsNot(String text, ValueReader.Kind kind) {
    assertThat(new ValueReader(List.of(text)).read(text)).isEqualTo(new ValueReader.Read(kind, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0.5; 1.234", "0,5; 1,234"})
  void theOtherValuesOfAFileSayWhatACommaIs(String other, String printed) {
    assertThat(new ValueReader(List.of(other, "1,234")).read("1,234").printed()).isEqualTo(printed);
  }

  @Property
  void aNumberStaysWhatItIs(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6)
          BigDecimal number) {
    String printed = new ValueReader(List.of()).read(number.toPlainString()).printed();
    assertThat(Figure.read(printed).exact()).contains(number);
  }

  @Property
  void whateverStandsThereWhatIsPrintedCanBeRead(@ForAll String text) {
    ValueReader.Read read = new ValueReader(List.of(text)).read(text);
    if (read.isPrinted()) {
      assertThat(Figure.read(read.printed()).meaning())
          .isNotInstanceOfAny(
              Meaning.Unreadable.class, Meaning.Undecided.class, Meaning.Missing.class);
    }
  }
}
