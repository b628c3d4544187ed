package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.minhbach.figure.Bound.Side;
import vn.minhbach.figure.Change.Trend;
import vn.minhbach.figure.Compound.Part;
import vn.minhbach.figure.Qualified.Qualifier;

/** What holds for every quantity and every text. */
class FigurePropertyTest {

  @Property
  void everyQuantityReadsBackAsItself(@ForAll("quantities") Quantity quantity) {
    String printed = FigureFormat.VIETNAMESE.print(quantity);

    assertThat(Figure.read(printed)).isEqualTo(new Figure(printed, quantity, ""));
  }

  @Property
  void printingWhatWasReadChangesNothing(@ForAll("quantities") Quantity quantity) {
    String printed = FigureFormat.VIETNAMESE.print(quantity);
    Quantity read = (Quantity) Figure.read(printed).meaning();

    assertThat(FigureFormat.VIETNAMESE.print(read)).isEqualTo(printed);
  }

  @Property
  void decomposedTextMeansTheSame(@ForAll("quantities") Quantity quantity) {
    String printed = FigureFormat.VIETNAMESE.print(quantity);
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);

    assertThat(Figure.read(decomposed)).isEqualTo(new Figure(decomposed, quantity, ""));
  }

  @Property
  void aQuantityStatesANumberAndItsLowIsNotAboveItsHigh(@ForAll("quantities") Quantity quantity) {
    assertThat(quantity.value().or(quantity::low).or(quantity::high)).isPresent();
    quantity
        .low()
        .ifPresent(
            low -> quantity.high().ifPresent(high -> assertThat(low).isLessThanOrEqualTo(high)));
  }

  @Property
  void readingNeverThrowsAndKeepsTheText(@ForAll String text) {
    assertThat(Figure.read(text).printed()).isIn(text, "");
  }

  @Property
  void wordsInAnyOrderAreReadOrRefusedInPlace(@ForAll("sentences") String text) {
    Meaning meaning = Figure.read(text).meaning();

    if (meaning instanceof Meaning.Unreadable unreadable) {
      assertThat(unreadable.column()).isBetween(1, text.length() + 1);
    } else if (meaning instanceof Meaning.Undecided undecided) {
      assertThat(undecided.column()).isBetween(1, text.length());
    } else if (meaning instanceof Quantity quantity) {
      String printed = FigureFormat.VIETNAMESE.print(quantity);
      assertThat(Figure.read(printed).meaning()).isEqualTo(quantity);
    }
  }

  /** Texts of the grammar's own words, so that chance gets past the first token. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "5",
            "1,5",
            "1.234",
            "1.2.3",
            "-",
            "/",
            "từ",
            "đến",
            "trở lên",
            "trên",
            "ước",
            "đạt",
            "tăng",
            "ít hơn",
            ">",
            "%",
            "ha",
            "tỷ",
            "triệu đồng",
            "hộ",
            "xã, thị trấn",
            "(",
            ")",
            ",")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Arbitraries.oneOf(
        amounts(numbers(true)),
        Combinators.combine(numbers(true), numbers(true), units()).as(Ratio::new),
        Combinators.combine(Arbitraries.of(Trend.class), amounts(numbers(false))).as(Change::new));
  }

  private static Arbitrary<Quantity> amounts(Arbitrary<BigDecimal> numbers) {
    return Arbitraries.oneOf(
        Combinators.combine(numbers, units()).as(Exact::new),
        Combinators.combine(Arbitraries.of(Side.class), numbers, units()).as(Bound::new),
        Combinators.combine(Arbitraries.of(Qualifier.class), numbers, units()).as(Qualified::new),
        Combinators.combine(numbers, numbers, units())
            .as((one, other, unit) -> new Range(one.min(other), one.max(other), unit)),
        compounds());
  }

  private static Arbitrary<Compound> compounds() {
    Arbitrary<List<String>> units =
        Arbitraries.of(
            List.of("tỷ", "triệu"),
            List.of("nghìn tỷ", "tỷ", "đồng"),
            List.of("tỷ đồng", "triệu đồng", "nghìn đồng"),
            List.of("triệu", "nghìn đồng", "đ"),
            List.of("tấn", "tạ", "yến", "kg", "g"),
            List.of("km", "m"),
            List.of("ha", "m2"));
    Arbitrary<BigDecimal> whole =
        Arbitraries.integers().between(0, 99_999).map(number -> new BigDecimal(number));
    return Combinators.combine(units, whole, numbers(false))
        .as(
            (names, leading, last) -> {
              int end = names.size() - 1;
              List<Part> parts =
                  IntStream.rangeClosed(0, end)
                      .mapToObj(i -> new Part(i == end ? last : leading, Unit.of(names.get(i))))
                      .toList();
              return new Compound(parts);
            });
  }

  private static Arbitrary<BigDecimal> numbers(boolean signed) {
    BigInteger greatest = BigInteger.TEN.pow(18);
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(signed ? greatest.negate() : BigInteger.ZERO, greatest),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::new);
  }

  private static Arbitrary<Unit> units() {
    return Arbitraries.of(
            "",
            "đồng",
            "^d",
            "nghìn đồng",
            "triệu",
            "tỉ đồng",
            "vạn dân",
            "g",
            "kg",
            "yến",
            "tạ",
            "tấn",
            "m²",
            "ha",
            "km2",
            "lít",
            "m³",
            "m",
            "km",
            "%",
            "‰",
            "điểm %",
            "phút",
            "giờ",
            "ngày",
            "tháng",
            "năm",
            "tạ/ha",
            "triệu đồng/người/năm",
            "người/km²",
            "con",
            "đ/c",
            "Xã, thị trấn",
            "HTX",
            "ngày công",
            "đồng chí",
            "triệu lượt khách",
            "nghìn tỷ đồng")
        .map(Unit::of);
  }
}
