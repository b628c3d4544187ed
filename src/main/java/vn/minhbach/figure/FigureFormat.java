package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.figure.Bound.Side;
import vn.minhbach.figure.Change.Trend;
import vn.minhbach.figure.Compound.Part;
import vn.minhbach.figure.Qualified.Qualifier;

/**
 * Prints quantities in one canonical form for each language.
 *
 * <p>The Vietnamese form reads back as the same quantity. It is for what a portal computes itself;
 * what a report printed is shown as it was printed.
 */
public enum FigureFormat {
  /** {@code hơn 5,6 tỷ đồng}, {@code từ 85 đến 90%}, {@code 16/16 xã}. */
  VIETNAMESE('.', ',') {
    /** {@code đồng} is said once, at the end: {@code 434 tỷ 896 triệu đồng}. */
    private static final String MONEY = "^( triệu| tỷ| nghìn tỷ) đồng$";

    @Override
    String compound(Compound compound, Nouns nouns) {
      List<Part> parts = compound.parts();
      Part last = parts.get(parts.size() - 1);
      return parts.subList(0, parts.size() - 1).stream()
              .map(
                  part ->
                      number(part.number())
                          + suffix(part.number(), part.unit(), nouns).replaceFirst(MONEY, "$1"))
              .collect(Collectors.joining(" ", "", " "))
          + measure(last.number(), last.unit(), nouns);
    }

    /** Above is a sign, because the word for it, {@code trên}, is read as a little more than. */
    @Override
    String bound(Side side, String limit) {
      return switch (side) {
        case ABOVE -> ">" + limit;
        case AT_LEAST -> "từ " + limit + " trở lên";
        case BELOW -> "dưới " + limit;
        case AT_MOST -> "không quá " + limit;
      };
    }

    @Override
    String range(String from, String to) {
      return "từ " + from + " đến " + to;
    }

    @Override
    String ratio(String part, String whole) {
      return part + "/" + whole;
    }

    @Override
    String qualified(Qualifier qualifier, String measure) {
      return switch (qualifier) {
        case ABOUT -> "khoảng " + measure;
        case NEARLY -> "gần " + measure;
        case MORE_THAN -> "hơn " + measure;
      };
    }

    @Override
    String change(Trend trend, String amount) {
      return (trend == Trend.UP ? "tăng " : "giảm ") + amount;
    }
  },

  /** {@code more than 5.6 billion VND}, {@code 85 to 90%}, {@code 16 of 16 xã}. */
  ENGLISH(',', '.') {
    /** English has no such form: {@code 434.896 billion VND}. */
    @Override
    String compound(Compound compound, Nouns nouns) {
      return measure(compound.value().orElseThrow(), compound.unit(), nouns);
    }

    @Override
    String bound(Side side, String limit) {
      return switch (side) {
        case ABOVE -> "above " + limit;
        case AT_LEAST -> "at least " + limit;
        case BELOW -> "below " + limit;
        case AT_MOST -> "at most " + limit;
      };
    }

    @Override
    String range(String from, String to) {
      return from + " to " + to;
    }

    @Override
    String ratio(String part, String whole) {
      return part + " of " + whole;
    }

    @Override
    String qualified(Qualifier qualifier, String measure) {
      return switch (qualifier) {
        case ABOUT -> "about " + measure;
        case NEARLY -> "nearly " + measure;
        case MORE_THAN -> "more than " + measure;
      };
    }

    @Override
    String change(Trend trend, String amount) {
      return (trend == Trend.UP ? "up " : "down ") + amount;
    }
  };

  private final char group;
  private final char decimal;

  FigureFormat(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
  }

  /** The number with its decimals: {@code 1.235,153} or {@code 1,235.153}. */
  public String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder digits = new StringBuilder(plain.replace('.', decimal));
    for (int i = point - 3; i > 0; i -= 3) {
      digits.insert(i, group);
    }
    return (number.signum() < 0 ? "-" : "") + digits;
  }

  /** The quantity in words and digits, counted things named as printed. */
  public String print(Quantity quantity) {
    return print(quantity, Nouns.AS_PRINTED);
  }

  /** The quantity in words and digits. */
  public String print(Quantity quantity, Nouns nouns) {
    if (quantity instanceof Exact exact) {
      return measure(exact.number(), exact.unit(), nouns);
    }
    if (quantity instanceof Compound compound) {
      return compound(compound, nouns);
    }
    if (quantity instanceof Bound bound) {
      return bound(bound.side(), measure(bound.limit(), bound.unit(), nouns));
    }
    if (quantity instanceof Range range) {
      return range(number(range.from()), measure(range.to(), range.unit(), nouns));
    }
    if (quantity instanceof Ratio ratio) {
      return ratio(number(ratio.part()), measure(ratio.whole(), ratio.unit(), nouns));
    }
    if (quantity instanceof Qualified qualified) {
      return qualified(qualified.qualifier(), measure(qualified.number(), qualified.unit(), nouns));
    }
    // Sealed: nothing else is left. A switch over the types can say so from Java 21 on.
    Change change = (Change) quantity;
    return change(change.trend(), print(change.amount(), nouns));
  }

  abstract String compound(Compound compound, Nouns nouns);

  abstract String bound(Side side, String limit);

  abstract String range(String from, String to);

  abstract String ratio(String part, String whole);

  abstract String qualified(Qualifier qualifier, String measure);

  abstract String change(Trend trend, String amount);

  /** The number and its unit: {@code 5,6 tỷ đồng}, {@code 99%}. */
  String measure(BigDecimal number, Unit unit, Nouns nouns) {
    return number(number) + suffix(number, unit, nouns);
  }

  /** A unit of words stands apart from its number, a sign does not. */
  String suffix(BigDecimal number, Unit unit, Nouns nouns) {
    String symbol = unit.symbol(this, nouns, number.compareTo(BigDecimal.ONE) == 0);
    boolean sign = symbol.startsWith("%") || symbol.startsWith("‰");
    return symbol.isEmpty() || sign ? symbol : " " + symbol;
  }
}
