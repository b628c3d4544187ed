package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.figure.Bound.Side;
import vn.minhbach.figure.Change.Trend;
import vn.minhbach.figure.Compound.Part;
import vn.minhbach.figure.Qualified.Qualifier;

/**
 * The grammar of printed figures, one method a rule.
 *
 * <pre>{@code
 * figure    = { lead-in } , ( quantity | trend , quantity ) ;
 * quantity  = limit , measure
 *           | ( qualifier | estimate ) , measure
 *           | "từ" , measure , ( direction | to , measure )
 *           | measure , [ direction | to , measure | "/" , measure ] ;
 * estimate  = "ước" , [ "tính" ] , { lead-in } , [ "khoảng" ] ;
 * measure   = number , [ unit ] , { numeral , unit } ;
 * number    = [ "-" | "−" ] , numeral ;
 * unit      = words , { "/" , words } ;
 * words     = word , { [ "," ] , word } ;
 * direction = "trở lên" | "trở xuống" ;
 * to        = "-" | "–" | "−" | "đến" ;
 * }</pre>
 *
 * <p>The words of {@code lead-in}, {@code trend}, {@code limit} and {@code qualifier} are the
 * tables below. A change has no ratio for its amount. {@link Numeral} has the rule for {@code
 * numeral}, {@link UnitParser} says which words are a unit. Case does not matter. Nothing may
 * follow a figure: words such as {@code so với cùng kỳ} would say what it is compared with, which
 * is for the indicator to say.
 */
final class FigureParser {

  /** Words before a figure that add no quantity to it. */
  private static final Set<String> LEAD_INS = Set.of("đạt", "bằng", "chiếm", "là", "được", "còn");

  private static final Map<String, Trend> TRENDS =
      Map.of("tăng", Trend.UP, "nhiều hơn", Trend.UP, "giảm", Trend.DOWN, "ít hơn", Trend.DOWN);

  private static final Map<String, Side> LIMITS =
      Map.ofEntries(
          Map.entry(">", Side.ABOVE),
          Map.entry("≥", Side.AT_LEAST),
          Map.entry(">=", Side.AT_LEAST),
          Map.entry("ít nhất", Side.AT_LEAST),
          Map.entry("tối thiểu", Side.AT_LEAST),
          Map.entry("không dưới", Side.AT_LEAST),
          Map.entry("<", Side.BELOW),
          Map.entry("dưới", Side.BELOW),
          Map.entry("≤", Side.AT_MOST),
          Map.entry("<=", Side.AT_MOST),
          Map.entry("tối đa", Side.AT_MOST),
          Map.entry("không quá", Side.AT_MOST));

  private static final Map<String, Side> DIRECTIONS =
      Map.of("trở lên", Side.AT_LEAST, "trở xuống", Side.AT_MOST);

  private static final Map<String, Qualifier> QUALIFIERS =
      Map.of(
          "khoảng", Qualifier.ABOUT,
          "chừng", Qualifier.ABOUT,
          "gần", Qualifier.NEARLY,
          "hơn", Qualifier.MORE_THAN,
          "trên", Qualifier.MORE_THAN);

  private static final Set<String> TO = Set.of("-", "–", "−", "đến");

  private final Tokens tokens;
  private final UnitParser units;

  private FigureParser(String text) {
    this.tokens = new Tokens(Lexer.tokens(text));
    this.units = new UnitParser(text, tokens);
  }

  /** What {@code text}, which holds a digit, means. */
  static Meaning parse(String text) {
    if (text.length() > Words.MAX_LENGTH) {
      return new Meaning.Unreadable(Words.MAX_LENGTH + 1);
    }
    try {
      return new FigureParser(text).figure();
    } catch (Refusal refusal) {
      return refusal.meaning();
    }
  }

  private Quantity figure() {
    skipLeadIns();
    Optional<Trend> trend = tokens.skip(TRENDS);
    Quantity figure = trend.isPresent() ? change(trend.get()) : quantity();
    if (!tokens.peek().is(Token.Type.END)) {
      throw tokens.unreadable();
    }
    return figure;
  }

  private void skipLeadIns() {
    while (LEAD_INS.contains(tokens.peek().text())) {
      tokens.next();
    }
  }

  /** No lead-in after the trend: {@code giảm còn 4%} is a fall to a value, not by an amount. */
  private Change change(Trend trend) {
    int column = tokens.peek().column();
    Quantity amount = quantity();
    if (amount instanceof Ratio) {
      throw Refusal.unreadable(column);
    }
    if (Change.isNegative(amount)) {
      throw Refusal.undecided(column, Meaning.Reason.DOUBLE_SIGN);
    }
    return new Change(trend, amount);
  }

  private Quantity quantity() {
    Optional<Side> limit = tokens.skip(LIMITS);
    if (limit.isPresent()) {
      return bound(limit.get(), measure());
    }
    Optional<Qualifier> qualifier = tokens.skip(QUALIFIERS);
    if (qualifier.isPresent()) {
      return qualified(qualifier.get(), measure());
    }
    if (tokens.skip("ước")) {
      return estimate();
    }
    return tokens.skip("từ") ? from(measure()) : measured(measure());
  }

  /** {@code ước đạt}, {@code ước khoảng} say together what each says alone. */
  private Qualified estimate() {
    tokens.skip("tính");
    skipLeadIns();
    tokens.skip("khoảng");
    return qualified(Qualifier.ABOUT, measure());
  }

  private Quantity from(Quantity first) {
    return direction(first).or(() -> range(first)).orElseThrow(tokens::unreadable);
  }

  private Quantity measured(Quantity first) {
    return direction(first).or(() -> range(first)).or(() -> ratio(first)).orElse(first);
  }

  private Optional<Quantity> direction(Quantity limit) {
    return tokens.skip(DIRECTIONS).map(side -> bound(side, limit));
  }

  private Optional<Quantity> range(Quantity first) {
    if (!TO.contains(tokens.peek().text())) {
      return Optional.empty();
    }
    int column = tokens.next().column();
    Pair pair = pair(first);
    if (pair.first().compareTo(pair.second()) > 0) {
      throw Refusal.undecided(column, Meaning.Reason.DESCENDING_RANGE);
    }
    return Optional.of(new Range(pair.first(), pair.second(), pair.unit()));
  }

  private Optional<Quantity> ratio(Quantity part) {
    if (!tokens.skip("/")) {
      return Optional.empty();
    }
    Pair pair = pair(part);
    return Optional.of(new Ratio(pair.first(), pair.second(), pair.unit()));
  }

  private Pair pair(Quantity first) {
    int column = tokens.peek().column();
    return Pair.of(first, measure()).orElseThrow(() -> Refusal.unreadable(column));
  }

  /** An {@link Exact} or {@link Compound} quantity. */
  private Quantity measure() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(number(), units.unit()));
    while (tokens.peek().is(Token.Type.NUMBER)) {
      int column = tokens.peek().column();
      Part part = new Part(Numeral.read(tokens.next()), units.unit());
      if (!part.canFollow(parts.get(parts.size() - 1))) {
        throw Refusal.unreadable(column);
      }
      parts.add(part);
    }
    Part first = parts.get(0);
    return parts.size() == 1 ? new Exact(first.number(), first.unit()) : new Compound(parts);
  }

  private BigDecimal number() {
    boolean negative = tokens.skip("-") || tokens.skip("−");
    if (!tokens.peek().is(Token.Type.NUMBER)) {
      throw tokens.unreadable();
    }
    BigDecimal number = Numeral.read(tokens.next());
    return negative ? number.negate() : number;
  }

  private static Bound bound(Side side, Quantity limit) {
    return new Bound(side, number(limit), limit.unit());
  }

  private static Qualified qualified(Qualifier qualifier, Quantity measure) {
    return new Qualified(qualifier, number(measure), measure.unit());
  }

  private static BigDecimal number(Quantity measure) {
    return measure.value().orElseThrow();
  }
}
