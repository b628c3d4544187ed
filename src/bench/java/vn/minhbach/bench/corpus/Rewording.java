package vn.minhbach.bench.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one district's names, years and numbers in the place of another's. */
final class Rewording {

  private static final String WHOLE_DATE = "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})";
  // Marks of footnotes and list items, months, and numbers that are part of a name (Covid-19, QL13)
  // say where or what something is, not how much.
  private static final String KEPT =
      "\\[\\^\\d+\\]|(?m:^ *\\d+[.)] )|(?<=[Tt]háng )\\d+|(?<![\\d.,])\\d+(?= tháng)"
          + "|[\\p{L}\\p{N}]*\\p{L}-?\\d+(?:[.,]\\d+)*";
  private static final Pattern NUMBERS =
      Pattern.compile(
          WHOLE_DATE + "(?!\\d)|(?<kept>" + KEPT + ")|(?<number>\\d+(?:[.,]\\d+)*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YEARS = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?![.,]?\\d)");

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2035;

  private final PlaceNames names;
  private final District target;
  private final List<Unit> communes;
  private final int years;
  private final Digits digits;

  /**
   * @param names of the report that is reworded
   * @param communes of the target that take the places of the named ones, in their order
   * @param years to add to each year
   */
  Rewording(PlaceNames names, District target, List<Unit> communes, int years, Digits digits) {
    this.names = names;
    this.target = target;
    this.communes = communes;
    this.years = years;
    this.digits = digits;
  }

  /** Names, years and all other numbers. */
  String text(String text) {
    return replace(text, this::numbers);
  }

  /** Names and years, where numbers count chapters, months or columns. */
  String heading(String text) {
    return replace(text, this::years);
  }

  /** Years only: {@code 2021-9M}. */
  String years(String text) {
    return YEARS.matcher(text).replaceAll(m -> year(m.group()));
  }

  private interface Between {
    String apply(String text);
  }

  private String replace(String text, Between between) {
    Matcher name = names.pattern().matcher(text);
    StringBuilder out = new StringBuilder(text.length() + 64);
    int end = 0;
    while (name.find()) {
      String replacement = names.replacement(name, target, communes);
      if (!replacement.equals(name.group())) {
        out.append(between.apply(text.substring(end, name.start()))).append(replacement);
        end = name.end();
      }
    }
    return out.append(between.apply(text.substring(end))).toString();
  }

  private String numbers(String text) {
    return NUMBERS
        .matcher(text)
        .replaceAll(
            m -> {
              Matcher match = (Matcher) m;
              if (match.group("kept") != null) {
                return Matcher.quoteReplacement(years(match.group()));
              }
              if (match.group("year") != null) {
                return digits.changeDay(match.group("day"))
                    + "/"
                    + match.group("month")
                    + "/"
                    + year(match.group("year"));
              }
              String number = match.group("number");
              return YEARS.matcher(number).matches() && inRange(number)
                  ? year(number)
                  : digits.change(number);
            });
  }

  private static boolean inRange(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private String year(String printed) {
    return inRange(printed) ? String.valueOf(Integer.parseInt(printed) + years) : printed;
  }

  /** {@code text} in capitals or with a capital first, as {@code sample} is. */
  static String inCaseOf(String sample, String text) {
    if (sample.equals(sample.toUpperCase(Locale.ROOT))) {
      return text.toUpperCase(Locale.ROOT);
    }
    int first = sample.offsetByCodePoints(0, 1);
    return Character.isUpperCase(sample.codePointAt(0)) && first > 0
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
