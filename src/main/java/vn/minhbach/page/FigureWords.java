package vn.minhbach.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.figure.Exact;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Language;

/** Prints figures in one language: as the report prints them, or what they say in its words. */
final class FigureWords {

  private final FigureFormat format;
  private final boolean vietnamese;
  private final Optional<Bundle> things;

  /**
   * In {@code language}; counted things by {@code units_<language>.properties}, if there is one.
   */
  FigureWords(Language language) {
    this.format = language.figures();
    this.vietnamese = language == Language.VI;
    this.things = Bundle.find("units_" + language.tag());
  }

  /** As printed, with its row's unit where it carries none itself; Vietnamese in every language. */
  static String printed(Figure figure, Unit unit) {
    return lacks(figure, unit)
        ? joined(figure.printed(), unit.symbol(FigureFormat.VIETNAMESE))
        : figure.printed();
  }

  /** In Vietnamese as printed; in another language the quantity in its words. */
  String said(Figure figure, Unit unit) {
    if (vietnamese || !(figure.meaning() instanceof Quantity quantity)) {
      return printed(figure, unit);
    }
    String text = format.print(quantity, this::thing);
    boolean one = quantity instanceof Exact exact && exact.number().compareTo(BigDecimal.ONE) == 0;
    return lacks(figure, unit) ? joined(text, unit.symbol(format, this::thing, one)) : text;
  }

  /** A computed quantity. */
  String said(Exact exact) {
    return format.print(exact, this::thing);
  }

  /** The unit alone: as printed, or {@code billion VND}. */
  String unit(Unit unit) {
    return vietnamese ? unit.printed() : unit.symbol(format, this::thing, false);
  }

  private static boolean lacks(Figure figure, Unit unit) {
    return figure.meaning() instanceof Quantity quantity
        && quantity.unit().equals(Unit.NONE)
        && !unit.equals(Unit.NONE);
  }

  private static String joined(String number, String symbol) {
    boolean sign = symbol.startsWith("%") || symbol.startsWith("‰");
    return number + (sign ? symbol : "\u00a0" + symbol);
  }

  /** {@code xã, thị trấn} are two things. */
  private String thing(String noun, boolean one) {
    return Arrays.stream(noun.split(", ", -1))
        .map(part -> name(part, one))
        .collect(Collectors.joining(", "));
  }

  private String name(String noun, boolean one) {
    String key = noun.toLowerCase(Locale.ROOT).replace(' ', '_');
    return things
        .filter(bundle -> bundle.has(key))
        .map(bundle -> bundle.get(key).split("\\|", 2)[one ? 0 : 1])
        .orElse(noun);
  }
}
