package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A unit of measure as a report prints it: {@code tỷ đồng}, {@code tạ/ha}, {@code xã, thị trấn}.
 *
 * <p>Words that are no official measure are a counted thing; two of those are the same unit if they
 * are the same words, whatever the case. Units are equal if they mean the same, however they are
 * printed: {@code 5 tỉ} and {@code 5 tỷ đồng}.
 */
public final class Unit {

  /** No unit printed. */
  public static final Unit NONE = new Unit("", List.of());

  private final String printed;
  private final List<Term> terms;

  /** The first of {@code terms} is divided by the others. */
  Unit(String printed, List<Term> terms) {
    this.printed = printed;
    this.terms = List.copyOf(terms);
  }

  /**
   * The unit that {@code printed} means; {@link #NONE} if blank.
   *
   * <p>What is not a unit of the grammar ({@code kg/10 ha}) is taken as a counted thing of that
   * name, convertible to itself alone.
   */
  public static Unit of(String printed) {
    if (Words.isBlank(printed)) {
      return NONE;
    }
    return UnitGrammar.read(printed)
        .orElseGet(
            () ->
                new Unit(printed, List.of(new Term(Scale.ONE, new Noun(Words.compose(printed))))));
  }

  /** The unit as printed; empty for {@link #NONE}. */
  public String printed() {
    return printed;
  }

  /** Whether both measure the same, so that numbers can be converted. */
  public boolean convertibleTo(Unit other) {
    return dimensions().equals(other.dimensions());
  }

  /**
   * A number of this unit in another, exactly.
   *
   * <p>Its significant digits stay: 63.433 triệu đồng are 63,433 tỷ đồng, and 1,5 tỷ đồng are 1.500
   * triệu đồng with a {@link BigDecimal#scale() scale} of -2, since no more was stated.
   *
   * @throws IllegalArgumentException if the units do not measure the same
   */
  public BigDecimal convert(BigDecimal value, Unit to) {
    if (!convertibleTo(to)) {
      throw new IllegalArgumentException(this + " can't be converted to " + to);
    }
    return value.scaleByPowerOfTen(exponent() - to.exponent());
  }

  /**
   * Whether numbers of both can be compared: they measure the same, or both count things, which may
   * be counted by another word ({@code lao động}, {@code người}).
   */
  public boolean comparableTo(Unit other) {
    return convertibleTo(other) || isCounted() && other.isCounted();
  }

  /**
   * A number of this unit in another that it is {@link #comparableTo comparable} to; of things
   * counted by another word the same number.
   */
  public BigDecimal express(BigDecimal value, Unit to) {
    return convertibleTo(to) ? convert(value, to) : value;
  }

  /** How the unit is officially printed in a language; counted things stay Vietnamese. */
  public String symbol(FigureFormat format) {
    return symbol(format, Nouns.AS_PRINTED, false);
  }

  /**
   * The same with counted things named by {@code nouns}.
   *
   * @param one whether there is one of it
   */
  public String symbol(FigureFormat format, Nouns nouns, boolean one) {
    // What is divided by is always one: "million VND/person".
    return IntStream.range(0, terms.size())
        .mapToObj(i -> terms.get(i).symbol(format, nouns, one || i > 0))
        .collect(Collectors.joining("/"));
  }

  /** Whether it counts things in words, and is no official measure. */
  public boolean isCounted() {
    return !terms.isEmpty() && terms.get(0).thing() instanceof Noun;
  }

  /**
   * Whether it counts things one by one ({@code hộ}, {@code xã, thị trấn}), so that a whole number
   * of it is exact; an amount of an official measure, or one in thousands, was rounded.
   */
  public boolean countsOneByOne() {
    return isCounted() && terms.size() == 1 && terms.get(0).scale() == Scale.ONE;
  }

  /** Whether both measure the same, this in smaller steps. */
  boolean smallerThan(Unit other) {
    return convertibleTo(other) && exponent() < other.exponent();
  }

  private List<Object> dimensions() {
    return terms.stream().map(term -> term.thing().dimension()).toList();
  }

  private int exponent() {
    int divided = terms.stream().skip(1).mapToInt(Term::exponent).sum();
    return terms.stream().limit(1).mapToInt(Term::exponent).sum() - divided;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && convertibleTo(unit) && exponent() == unit.exponent();
  }

  @Override
  public int hashCode() {
    return Objects.hash(dimensions(), exponent());
  }

  @Override
  public String toString() {
    return printed;
  }
}
