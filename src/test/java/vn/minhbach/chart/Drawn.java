package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Unit;

/** Figures as they are drawn, for tests. */
final class Drawn {

  static final Function<BigDecimal, String> PRINT = FigureFormat.VIETNAMESE::number;

  private Drawn() {}

  static Extent extent(String printed) {
    return Extent.of(Figure.read(printed), Unit.NONE, Unit.NONE).orElseThrow();
  }

  static BulletChart.Item item(String printed) {
    return new BulletChart.Item("Kết quả · Năm 2021", printed, extent(printed), false);
  }

  /** Figures of every form that has a place on a scale, small and great. */
  static Arbitrary<String> figures() {
    Arbitrary<String> forms =
        Arbitraries.of("%s", ">%s", "<%s", "khoảng %s", "hơn %s", "từ %s đến 99999999", "%s/7");
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99999999")).ofScale(2);
    return Combinators.combine(forms, numbers)
        .as((form, number) -> form.formatted(PRINT.apply(number)));
  }

  static Arbitrary<List<String>> someFigures() {
    return figures().list().ofMinSize(1).ofMaxSize(3);
  }

  /** Texts that reports bear, and some that none does. */
  static Arbitrary<String> labels() {
    return Arbitraries.of(
        "Kết quả",
        "Tỷ lệ giải ngân vốn đầu tư công so với số nhập TABMIS của huyện ".repeat(4),
        "https://minhbach.example/binh-phuoc/loc-ninh/chi-tieu/thu-ngan-sach-nha-nuoc/",
        "Ợ".repeat(90),
        "\ud83c\udf89".repeat(60),
        "");
  }
}
