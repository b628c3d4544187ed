package vn.minhbach.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The grammar of units.
 *
 * <pre>{@code
 * unit  = term , { "/" , term } ;
 * term  = [ scale ] , ( official | noun ) | "triệu" | "tỷ" | "nghìn tỷ" ;
 * noun  = word , { [ "," ] , word } ;
 * }</pre>
 *
 * <p>A noun has at most {@value #MAX_WORDS} words and does not begin with an official measure, save
 * those that begin nouns of the language ({@code đồng chí}).
 */
final class UnitGrammar {

  /** {@code cơ quan, đơn vị, doanh nghiệp}; more is a clause. */
  private static final int MAX_WORDS = 6;

  /** {@code triệu đồng/người/năm}. */
  private static final int MAX_TERMS = 3;

  /** An abbreviation whose slash divides nothing. */
  private static final Map<String, String> ABBREVIATIONS = Map.of("đ/c", "đồng chí");

  private static final Pattern WORDS = Pattern.compile("\\p{L}+(,? \\p{L}+)*+");

  private UnitGrammar() {}

  /** The unit that {@code printed} is, or empty if it is none. */
  static Optional<Unit> read(String printed) {
    if (printed.length() > Words.MAX_LENGTH) {
      return Optional.empty();
    }
    String words = Words.compose(printed);
    String abbreviated = ABBREVIATIONS.get(Words.fold(words));
    if (abbreviated != null) {
      return Optional.of(new Unit(printed, List.of(new Term(Scale.ONE, new Noun(abbreviated)))));
    }
    List<Term> terms = new ArrayList<>();
    String[] parts = words.split("/", -1);
    for (String part : parts) {
      term(part.strip()).ifPresent(terms::add);
    }
    return terms.size() == parts.length && parts.length <= MAX_TERMS
        ? Optional.of(new Unit(printed, terms))
        : Optional.empty();
  }

  private static Optional<Term> term(String words) {
    Optional<Scale> leading = Scale.leading(Words.fold(words));
    if (leading.isEmpty()) {
      return thing(words).map(thing -> new Term(Scale.ONE, thing));
    }
    Scale scale = leading.get();
    String[] split = words.split(" ", scale.length() + 1);
    if (split.length == scale.length()) {
      return leading.filter(Scale::impliesMoney).map(s -> new Term(s, Official.DONG));
    }
    String counted = split[scale.length()];
    // "triệu đồng tiền mặt" is money and a remark, not millions of a noun.
    return thing(counted)
        .filter(thing -> thing instanceof Official || Official.of(first(counted)).isEmpty())
        .map(thing -> new Term(scale, thing));
  }

  private static Optional<Thing> thing(String words) {
    Optional<Thing> official = Official.of(Words.fold(words)).map(Thing.class::cast);
    return official.isPresent() || !isNoun(words) ? official : Optional.of(new Noun(words));
  }

  private static boolean isNoun(String words) {
    return WORDS.matcher(words).matches()
        && words.split(" ", -1).length <= MAX_WORDS
        && Scale.leading(first(words)).isEmpty()
        && Official.of(first(words)).map(Official::beginsNouns).orElse(true);
  }

  private static String first(String words) {
    return Words.fold(words.split("[, ]", 2)[0]);
  }
}
