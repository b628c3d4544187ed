package vn.minhbach.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,15})\\]");
  private static final Pattern SECTION_END =
      Pattern.compile("\\G((?:[^;\"\\\\\\[_*]|\"[^\"]*\"?|[\\\\_*].?|\\[[^\\]]*\\]?)*)(;|$)");

  /** Days that a date may be: to the end of 9999. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private static final int SECONDS_OF_DAY = 86_400;

  private final List<Section> sections;

  /** What is shown. */
  record Shown(String text, Kind kind) {}

  private NumberFormat(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  static NumberFormat of(String code) {
    List<Section> sections = new ArrayList<>();
    Matcher section = SECTION_END.matcher(code);
    while (sections.size() < 4 && section.find()) {
      sections.add(new Section(section.group(1)));
      if (section.group(2).isEmpty()) {
        break;
      }
    }
    return new NumberFormat(sections.isEmpty() ? List.of(new Section("General")) : sections);
  }

  /**
   * Shows the number that is stored as {@code raw}; empty where that is none.
   *
   * @param from1904 whether days are counted from 1904 on
   */
  Optional<Shown> show(String raw, boolean from1904) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    BigDecimal value;
    try {
      value = new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (Math.abs((long) value.scale()) > MOST_SCALE) {
      return Optional.empty();
    }
    value = value.round(KEPT);
    Section section = section(value);
    if (section.isDate() && value.signum() >= 0 && value.compareTo(LAST_DAY) < 0) {
      return Optional.of(new Shown(section.date(value, from1904), Kind.DATE));
    }
    boolean signed = section.isFor(value) || sections.indexOf(section) != 1;
    String text =
        section.isGeneral() || section.isDate()
            ? section.before() + general(value) + section.after()
            : section.number(signed ? value : value.abs());
    return Optional.of(new Shown(text.strip(), Kind.NUMBER));
  }

  /** Positive, negative, zero; unless the sections say themselves what they are for. */
  private Section section(BigDecimal value) {
    if (sections.stream().anyMatch(Section::hasCondition)) {
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

  /** Of a code the part for some numbers. */
  private static final class Section {

    private static final Pattern TIME = Pattern.compile("[hHsS]");
    private static final Pattern DAY = Pattern.compile("[yYdD]");

    private final Optional<String> operator;
    private final BigDecimal limit;
    private final boolean general;
    private final boolean elapsed;

    /** The signs of a date alone, empty where it is none. */
    private final String dateSigns;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private final int percents;
    private final boolean scientific;

    Section(String code) {
      Matcher condition = CONDITION.matcher(code);
      boolean conditional = condition.find();
      operator = conditional ? Optional.of(condition.group(1)) : Optional.empty();
      limit = conditional ? number(condition.group(2)) : BigDecimal.ZERO;
      elapsed = code.matches("(?is).*\\[[hms]+\\].*");
      StringBuilder signs = new StringBuilder();
      int percent = 0;
      boolean exponent = false;
      boolean whole = false;
      for (int i = 0; i < code.length(); i++) {
        char c = code.charAt(i);
        StringBuilder words = digits.length() == 0 && !whole ? before : after;
        switch (c) {
          case '"' -> {
            int end = code.indexOf('"', i + 1);
            end = end < 0 ? code.length() : end;
            words.append(code, i + 1, end);
            i = end;
          }
          case '\\' -> {
            i++;
            words.append(i < code.length() ? code.substring(i, i + 1) : "");
          }
          case '_' -> {
            i++;
            words.append(' ');
          }
          case '*' -> i++;
          case '[' -> {
            int end = code.indexOf(']', i);
            end = end < 0 ? code.length() : end;
            if (code.startsWith("[$", i)) {
              String symbol = code.substring(i + 2, Math.max(i + 2, end));
              words.append(
                  symbol.contains("-") ? symbol.substring(0, symbol.indexOf('-')) : symbol);
            }
            i = end;
          }
          case '0', '#', '?', '.' -> digits.append(c);
          case ',' -> (digits.length() == 0 ? before : digits).append(c);
          case '%' -> {
            percent++;
            words.append('%');
          }
          case 'E', 'e' -> {
            if (digits.length() > 0) {
              exponent = true;
              while (i + 1 < code.length() && "+-0#?".indexOf(code.charAt(i + 1)) >= 0) {
                i++;
              }
            } else {
              signs.append('y');
            }
          }
          case 'G', 'g' -> {
            if (code.regionMatches(true, i, "General", 0, 7)) {
              whole = true;
              i += 6;
            }
          }
          case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S' -> signs.append(c);
          case '@' -> whole = true;
          case '/' -> {
            if (digits.length() > 0) {
              whole = true;
            } else {
              words.append(c);
            }
          }
          default -> words.append(c);
        }
      }
      general =
          whole || digits.length() > 0 && !digits.toString().matches("[0#?,]*(?:\\.[0#?,]*)?");
      dateSigns = whole ? "" : signs.toString();
      percents = percent;
      scientific = exponent;
    }

    private static BigDecimal number(String text) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        return BigDecimal.ZERO;
      }
    }

    boolean hasCondition() {
      return operator.isPresent();
    }

    boolean isFor(BigDecimal value) {
      int compared = value.compareTo(limit);
      return switch (operator.orElse("")) {
        case "<" -> compared < 0;
        case "<=" -> compared <= 0;
        case ">" -> compared > 0;
        case ">=" -> compared >= 0;
        case "=" -> compared == 0;
        case "<>" -> compared != 0;
        default -> false;
      };
    }

    boolean isGeneral() {
      return general || scientific;
    }

    boolean isDate() {
      return elapsed || !dateSigns.isEmpty();
    }

    /** Words before the number; none of a date. */
    String before() {
      return isDate() ? "" : before.toString();
    }

    /** Words behind the number; none of a date. */
    String after() {
      return isDate() ? "" : after.toString();
    }

    String number(BigDecimal value) {
      if (digits.length() == 0) {
        // Words alone; nothing at all hides the number.
        return before.toString() + after;
      }
      String pattern = digits.toString();
      int point = pattern.indexOf('.');
      String whole = point < 0 ? pattern : pattern.substring(0, point);
      String decimals = point < 0 ? "" : pattern.substring(point + 1).replace(",", "");
      int thousands = pattern.length() - pattern.replaceFirst(",+$", "").length();
      boolean grouped = whole.replaceFirst(",+$", "").contains(",");
      BigDecimal scaled = value.movePointRight(2 * percents).movePointLeft(3 * thousands);
      BigDecimal rounded = scaled.abs().setScale(decimals.length(), RoundingMode.HALF_UP);
      String[] parts = rounded.toPlainString().split("\\.", 2);
      String shownWhole = whole(parts[0], whole.replaceAll("[^0]", "").length(), grouped);
      String shownDecimals = parts.length < 2 ? "" : decimals(parts[1], decimals);
      if (shownWhole.isEmpty() && !shownDecimals.isEmpty()) {
        shownWhole = "0";
      }
      String sign = scaled.signum() < 0 && rounded.signum() != 0 ? "-" : "";
      String shown = shownWhole + (shownDecimals.isEmpty() ? "" : "," + shownDecimals);
      return sign + before + shown + after;
    }

    private static String whole(String digits, int fewest, boolean grouped) {
      String shown = digits.equals("0") ? "" : digits;
      shown = "0".repeat(Math.max(0, fewest - shown.length())) + shown;
      return grouped ? shown.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".") : shown;
    }

    /** Without the zeros at the end that the pattern does not ask for. */
    private static String decimals(String digits, String pattern) {
      int end = digits.length();
      while (end > 0 && digits.charAt(end - 1) == '0' && pattern.charAt(end - 1) != '0') {
        end--;
      }
      return digits.substring(0, end);
    }

    String date(BigDecimal value, boolean from1904) {
      long day = value.longValue();
      long second =
          value
              .subtract(BigDecimal.valueOf(day))
              .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
              .setScale(0, RoundingMode.HALF_UP)
              .longValue();
      if (elapsed) {
        long all = day * SECONDS_OF_DAY + second;
        return all / 3600 + ":" + two(all / 60 % 60) + ":" + two(all % 60);
      }
      if (second == SECONDS_OF_DAY) {
        second = 0;
        day++;
      }
      String time = time(second);
      boolean timed = TIME.matcher(dateSigns).find();
      boolean dated = DAY.matcher(dateSigns).find();
      if (!dated && timed) {
        return time;
      }
      // The year 1900 has a day too many, as Lotus 1-2-3 had.
      LocalDate start =
          from1904
              ? LocalDate.of(1904, 1, 1)
              : day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
      String date = start.plusDays(day).toString();
      if (timed) {
        return date + "T" + time;
      }
      String signs = dateSigns.toLowerCase(Locale.ROOT);
      boolean whole = signs.contains("d");
      return whole || !signs.contains("y")
          ? date
          : date.substring(0, signs.contains("m") ? "2021-06".length() : "2021".length());
    }

    private static String time(long second) {
      LocalTime time = LocalTime.ofSecondOfDay(second);
      return second % 60 == 0 ? two(time.getHour()) + ":" + two(time.getMinute()) : time.toString();
    }

    private static String two(long number) {
      return number < 10 ? "0" + number : String.valueOf(number);
    }
  }
}
