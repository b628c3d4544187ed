package vn.minhbach.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.sheet.SheetCell.Kind;

/**
 * How a cell of a spreadsheet shows its number, by the code of its format ({@code #,##0.0}, {@code
 * 0%}, {@code dd/mm/yyyy}; ECMA-376 part 1, 18.8.31). It is written as Vietnamese print does: a
 * point groups, a comma is the decimal sign. Dates are ISO 8601, as much of them as is shown.
 * Colours and fill are left out, fractions are shown as decimals.
 */
final class NumberFormat {

  /** What Excel keeps of a number. */
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  /** Digits that an ordinary cell shows. */
  private static final int SHOWN = 10;

  private static final int LONGEST = 64;
  private static final int MOST_SCALE = 320;

  private static final Pattern SECTION_END =
      Pattern.compile("\\G((?:[^;\"\\\\\\[_*]|\"[^\"]*\"?|[\\\\_*].?|\\[[^\\]]*\\]?)*)(;|$)");

  /** Days that a date may be: to the end of 9999. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private final List<FormatSection> sections;

  /** What is shown. */
  record Shown(String text, Kind kind) {}

  private NumberFormat(List<FormatSection> sections) {
    this.sections = List.copyOf(sections);
  }

  static NumberFormat of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    Matcher section = SECTION_END.matcher(code);
    while (sections.size() < 4 && section.find()) {
      sections.add(new FormatSection(section.group(1)));
      if (section.group(2).isEmpty()) {
        break;
      }
    }
    return new NumberFormat(sections.isEmpty() ? List.of(new FormatSection("General")) : sections);
  }

  /**
   * Shows the number that is stored as {@code raw}; empty where that is none.
   *
   * @param from1904 whether days are counted from 1904 on
   */
  Optional<Shown> show(String raw, boolean from1904) {
    return number(raw).map(number -> shown(number.round(KEPT), from1904));
  }

  /** The number that is stored as {@code raw}; empty where that is none that a sheet may hold. */
  static Optional<BigDecimal> number(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(raw))
          .filter(number -> Math.abs((long) number.scale()) <= MOST_SCALE);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Shown shown(BigDecimal value, boolean from1904) {
    FormatSection section = section(value);
    if (section.date().isShown() && value.signum() >= 0 && value.compareTo(LAST_DAY) < 0) {
      return new Shown(section.date().show(value, from1904), Kind.DATE);
    }
    boolean signed = section.isFor(value) || sections.indexOf(section) != 1;
    String text =
        section.isGeneral() || section.date().isShown()
            ? section.before() + general(value) + section.after()
            : section.number(signed ? value : value.abs());
    return new Shown(text.strip(), Kind.NUMBER);
  }

  /** Positive, negative, zero; unless the sections say themselves what they are for. */
  private FormatSection section(BigDecimal value) {
    if (sections.stream().anyMatch(FormatSection::hasCondition)) {
      return sections.stream()
          .filter(s -> !s.hasCondition() || s.isFor(value))
          .findFirst()
          .orElse(sections.get(sections.size() - 1));
    }
    if (value.signum() < 0 && sections.size() > 1) {
      return sections.get(1);
    }
    return value.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
  }

  /** As a cell without a format shows it: no more digits than fit in. */
  private static String general(BigDecimal value) {
    int whole = value.abs().setScale(0, RoundingMode.DOWN).precision();
    BigDecimal shown = value.setScale(Math.max(0, SHOWN - whole), RoundingMode.HALF_UP);
    if (shown.signum() == 0 && value.signum() != 0) {
      shown = value;
    }
    String plain =
        shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString().replace('.', ',');
    return plain;
  }
}
