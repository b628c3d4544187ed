package vn.minhbach.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a format's code that is for some numbers: {@code [>=1000]#,##0" tỷ"}. */
final class FormatSection {

  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,15})\\]");

  private final Optional<String> operator;
  private final BigDecimal limit;
  private final boolean general;
  private final DateSigns date;
  private final DigitPattern digits;
  private final String before;
  private final String after;

  FormatSection(String code) {
    Matcher condition = CONDITION.matcher(code);
    boolean conditional = condition.find();
    operator = conditional ? Optional.of(condition.group(1)) : Optional.empty();
    limit = conditional ? number(condition.group(2)) : BigDecimal.ZERO;
    StringBuilder wordsBefore = new StringBuilder();
    StringBuilder wordsAfter = new StringBuilder();
    StringBuilder pattern = new StringBuilder();
    StringBuilder signs = new StringBuilder();
    int percent = 0;
    boolean exponent = false;
    boolean whole = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      StringBuilder words = pattern.length() == 0 && !whole ? wordsBefore : wordsAfter;
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
            words.append(symbol.contains("-") ? symbol.substring(0, symbol.indexOf('-')) : symbol);
          }
          i = end;
        }
        case '0', '#', '?', '.' -> pattern.append(c);
        case ',' -> (pattern.length() == 0 ? wordsBefore : pattern).append(c);
        case '%' -> {
          percent++;
          words.append('%');
        }
        case 'E', 'e' -> {
          if (pattern.length() > 0) {
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
          if (pattern.length() > 0) {
            whole = true;
          } else {
            words.append(c);
          }
        }
        default -> words.append(c);
      }
    }
    digits = new DigitPattern(pattern.toString(), percent);
    general = whole || exponent || !digits.isPlain();
    date = new DateSigns(whole ? "" : signs.toString(), code.matches("(?is).*\\[[hms]+\\].*"));
    before = wordsBefore.toString();
    after = wordsAfter.toString();
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

  /** Whether numbers are shown as in a cell without a format. */
  boolean isGeneral() {
    return general;
  }

  DateSigns date() {
    return date;
  }

  /** Words before the number; none of a date. */
  String before() {
    return date.isShown() ? "" : before;
  }

  /** Words behind the number; none of a date. */
  String after() {
    return date.isShown() ? "" : after;
  }

  /** A number; words alone where the section has no digits, and nothing at all hides it. */
  String number(BigDecimal value) {
    return digits.isEmpty() ? before + after : digits.show(value, before) + after;
  }
}
