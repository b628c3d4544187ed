package vn.minhbach.bench.country;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The nineteen indicators that one report states, by 29 figures or so.
 *
 * @param told stated by a sentence, with their share of the plan or the change on the year before
 * @param planned stated by the report's own table: plan, result, share, at the end of a year a
 *     verdict
 * @param counted stated by the same table: the result alone, as most figures of real reports
 */
record Stated(List<Measured> told, List<Measured> planned, List<Measured> counted) {

  private static final int TOLD = 4;
  private static final int ALWAYS = 7;
  private static final int IN_TURN = 12;

  /**
   * Seven stand in every report of the country; twelve others in each report on that part of a
   * year, and not the same ones in every province.
   */
  static Stated of(List<Measured> catalog, int province, Span span) {
    List<Measured> always =
        catalog.stream().filter(m -> m.headline() && !m.isShare()).limit(ALWAYS).toList();
    List<Measured> others = catalog.stream().filter(m -> !always.contains(m)).toList();
    int first = province * 37 + span.turn() * IN_TURN;
    List<Measured> counted =
        IntStream.range(first, first + IN_TURN)
            .mapToObj(i -> others.get(i % others.size()))
            .toList();
    return new Stated(always.subList(0, TOLD), always.subList(TOLD, ALWAYS), counted);
  }
}
