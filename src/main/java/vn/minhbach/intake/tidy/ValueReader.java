package vn.minhbach.intake.tidy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;

/**
 * Reads the values of one file, which are numbers as machines write them, and prints them as
 * Vietnamese does: {@code 1234.5} is {@code 1.234,5}.
 */
public final class ValueReader {

  /** How sure a value is. */
  public enum Kind {
    /** A number as machines write it. */
    NUMBER,
    /** A number, written otherwise: {@code 1,234.5}, {@code 1E+06}. */
    REWRITTEN,
    /** A number with marks that are no part of it: {@code 12.5*}. */
    MARKED,
    /** A limit or a range: {@code <0.1}. */
    VAGUE,
    /** Words that stand for a number: {@code ..}, {@code n/a}. */
    WORDS,
    /** Nothing. */
    NONE,
    /** {@code 1,234}: thousands or decimals. */
    TWO_READINGS,
    /** What is none of these. */
    UNREADABLE
  }

  /**
   * What a cell says.
   *
   * @param printed as a portal prints it; empty where it can't
   */
  public record Read(Kind kind, String printed) {

    public boolean isPrinted() {
      return !printed.isEmpty();
    }
  }

  private static final int LONGEST = 60;

  private static final Pattern NUMBER = Pattern.compile("[-−+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
  private static final Pattern EXPONENT =
      Pattern.compile("[-−+]?\\d+(?:\\.\\d+)?[eE][-+]?\\d{1,2}");
  private static final Pattern POINTS =
      Pattern.compile("[-−+]?\\d{1,3}(?:[,' \u00a0\u202f]\\d{3})+(?:\\.\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[-−+]?\\d+,\\d+");
  private static final Pattern COMMAS =
      Pattern.compile("[-−+]?\\d{1,3}(?:[.' \u00a0\u202f]\\d{3})*,\\d+");
  private static final Pattern THREE_DIGITS = Pattern.compile("[-−+]?[1-9]\\d{0,2},\\d{3}");
  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-−+]?\\d+,(?:\\d{1,2}|\\d{4,})");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<before>[*†‡(\\[]*)\\s*(?<number>[-−+]?[\\d.,]*\\d)\\s*"
              + "(?<after>%|[*†‡#¹²³]+|[A-Za-z]{1,3}|[\\[(][^\\])]{0,30}[\\])]|[)\\]])*");

  private static final Pattern LIMIT =
      Pattern.compile("(?<sign>[<>≤≥]|<=|>=|~|≈)\\s*(?<number>[\\d.,]*\\d)(?<percent>\\s*%)?");
  private static final Pattern RANGE =
      Pattern.compile("(?<first>\\d[\\d.,]*)\\s*[-–—]\\s*(?<second>\\d[\\d.,]*)");

  private final boolean decimalPoints;
  private final boolean decimalCommas;

  /**
   * A reader of one file.
   *
   * @param values all its values: which sign is the decimal one shows in those that allow but one
   *     reading
   */
  public ValueReader(Collection<String> values) {
    this.decimalPoints = values.stream().anyMatch(v -> DECIMAL_POINT.matcher(v).find());
    this.decimalCommas =
        !decimalPoints && values.stream().anyMatch(v -> DECIMAL_COMMA.matcher(v.strip()).matches());
  }

  /** What {@code text} says; never throws. */
  public Read read(String text) {
    String value = text.strip();
    if (value.isEmpty()) {
      return new Read(Kind.NONE, "");
    }
    if (value.length() > LONGEST) {
      return new Read(Kind.UNREADABLE, "");
    }
    Read number = number(value);
    if (number.kind() != Kind.UNREADABLE) {
      return checked(number);
    }
    return checked(otherwise(value));
  }

  private Read number(String value) {
    if (NUMBER.matcher(value).matches()) {
      return of(Kind.NUMBER, value);
    }
    if (EXPONENT.matcher(value).matches()) {
      return of(Kind.REWRITTEN, value);
    }
    if (THREE_DIGITS.matcher(value).matches() && decimalPoints == decimalCommas) {
      return new Read(Kind.TWO_READINGS, "");
    }
    if (decimalComma(value)) {
      return of(Kind.NUMBER, value.replace(',', '.'));
    }
    if (decimalCommas && COMMAS.matcher(value).matches()) {
      return of(Kind.REWRITTEN, value.replaceAll("[.' \u00a0\u202f]", "").replace(',', '.'));
    }
    if (POINTS.matcher(value).matches()) {
      return of(Kind.REWRITTEN, value.replaceAll("[,' \u00a0\u202f]", ""));
    }
    return new Read(Kind.UNREADABLE, "");
  }

  /** {@code 12,5} in a file whose other numbers have points. */
  private static boolean decimalComma(String value) {
    return COMMA.matcher(value).matches() && DECIMAL_COMMA.matcher(value).matches();
  }

  private Read otherwise(String value) {
    Matcher limit = LIMIT.matcher(value);
    if (limit.matches()) {
      return combined(sign(limit.group("sign")), limit.group("number"), "", "");
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return combined("", range.group("first"), "-", range.group("second"));
    }
    Matcher marked = MARKED.matcher(value);
    if (marked.matches()) {
      Read number = number(marked.group("number"));
      return number.isPrinted() ? new Read(Kind.MARKED, number.printed()) : number;
    }
    boolean digits = value.codePoints().anyMatch(Character::isDigit);
    boolean error = value.startsWith("#") || value.startsWith("=");
    return digits || error ? new Read(Kind.UNREADABLE, "") : new Read(Kind.WORDS, value);
  }

  private static String sign(String sign) {
    return sign.equals("~") || sign.equals("≈") ? "khoảng " : sign;
  }

  private Read combined(String before, String first, String between, String second) {
    Read one = number(first);
    Read other = second.isEmpty() ? one : number(second);
    return one.isPrinted() && other.isPrinted()
        ? new Read(
            Kind.VAGUE,
            before + one.printed() + between + (second.isEmpty() ? "" : other.printed()))
        : new Read(Kind.UNREADABLE, "");
  }

  private static Read of(Kind kind, String number) {
    return new Read(kind, printed(new BigDecimal(number.replace('−', '-'))));
  }

  private static String printed(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
  }

  /** What the grammar of figures does not read is not printed. */
  private static Read checked(Read read) {
    if (!read.isPrinted()) {
      return read;
    }
    Meaning meaning = Figure.read(read.printed()).meaning();
    boolean refused =
        meaning instanceof Meaning.Unreadable
            || meaning instanceof Meaning.Undecided
            || meaning instanceof Meaning.Missing;
    return refused ? new Read(Kind.UNREADABLE, "") : read;
  }
}
