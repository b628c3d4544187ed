package vn.minhbach.intake.datapackage;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.config.JsonTree;
import vn.minhbach.problem.Problems;

/** Whether a text is a value of its field's type. */
final class FieldType {

  private static final Set<String> KNOWN =
      Set.of(
          "string",
          "number",
          "integer",
          "boolean",
          "object",
          "array",
          "list",
          "date",
          "time",
          "datetime",
          "year",
          "yearmonth",
          "duration",
          "geopoint",
          "geojson",
          "any");

  /** Exponents of more digits are no figures, and take for ever to compute with. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

  private static final Set<String> NO_NUMBERS = Set.of("NaN", "INF", "-INF");
  private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
  private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
  private static final Pattern MONTH = Pattern.compile("-?\\d{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern DURATION =
      Pattern.compile(
          "-?P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:[\\d.]+S)?)?");
  private static final Pattern POINT =
      Pattern.compile("\\[?\\s*-?[\\d.]+\\s*,\\s*-?[\\d.]+\\s*\\]?");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern BARE = Pattern.compile("^[^\\d.+-]*|[^\\d.]*$");

  private static final Map<Character, String> DIRECTIVES =
      Map.of('Y', "uuuu", 'y', "uu", 'm', "M", 'd', "d", 'H', "H", 'M', "mm", 'S', "ss", 'j', "D");

  private FieldType() {}

  /** Whether the type of {@code field} is one of the format's. */
  static boolean isKnown(Field field) {
    return KNOWN.contains(field.type());
  }

  /** Whether {@code text}, which is not missing, is of the field's type and format. */
  static boolean accepts(Field field, String text) {
    return switch (field.type()) {
      case "string" -> isOfFormat(text, field.option("format", "default"));
      case "number" -> number(field, text).isPresent() || NO_NUMBERS.contains(text);
      case "integer" -> number(field, text).filter(n -> INTEGER.matcher(n).matches()).isPresent();
      case "boolean" ->
          field.options("trueValues", List.of("true", "True", "TRUE", "1")).contains(text)
              || field
                  .options("falseValues", List.of("false", "False", "FALSE", "0"))
                  .contains(text);
      case "year" -> YEAR.matcher(text).matches();
      case "yearmonth" -> MONTH.matcher(text).matches();
      case "date", "time", "datetime" -> isTime(field, text);
      case "duration" -> DURATION.matcher(text).matches();
      case "geopoint" -> POINT.matcher(text).matches() || isJson(text, "{");
      case "object", "geojson" -> isJson(text, "{");
      case "array" -> isJson(text, "[");
      default -> true;
    };
  }

  /** A number of the field's form as machines write it; empty where the text is none. */
  static Optional<String> number(Field field, String text) {
    String plain = text;
    if (field.option("bareNumber", "true").equals("false")) {
      plain = BARE.matcher(plain).replaceAll("");
    }
    String group = field.option("groupChar", "");
    plain = group.isEmpty() ? plain : plain.replace(group, "");
    String point = field.option("decimalChar", ".");
    if (!point.equals(".")) {
      if (plain.contains(".")) {
        return Optional.empty();
      }
      plain = plain.replace(point, ".");
    }
    return Optional.of(plain).filter(n -> NUMBER.matcher(n).matches());
  }

  private static boolean isOfFormat(String text, String format) {
    return switch (format) {
      case "email" -> EMAIL.matcher(text).matches();
      case "uuid" -> UUID.matcher(text).matches();
      case "uri" -> isAddress(text);
      default -> true;
    };
  }

  private static boolean isAddress(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isJson(String text, String start) {
    Problems problems = new Problems();
    return text.startsWith(start)
        && JsonTree.read("", text, problems).isPresent()
        && !problems.hasErrors();
  }

  private static boolean isTime(Field field, String text) {
    String format = field.option("format", "default");
    Optional<DateTimeFormatter> own = formatter(format);
    if (!format.equals("default") && own.isEmpty()) {
      // "any", or directives that depend on a language.
      return true;
    }
    try {
      if (own.isPresent()) {
        own.get().parse(text);
        return true;
      }
      switch (field.type()) {
        case "date" -> LocalDate.parse(text);
        case "time" -> LocalTime.parse(text.replaceFirst("Z$", ""));
        default -> {
          if (text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")) {
            OffsetDateTime.parse(text);
          } else {
            LocalDateTime.parse(text);
          }
        }
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A format of C's {@code strptime}; empty where it is none that Java has. */
  static Optional<DateTimeFormatter> formatter(String format) {
    if (!format.contains("%")) {
      return Optional.empty();
    }
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '%') {
        String directive = ++i < format.length() ? DIRECTIVES.get(format.charAt(i)) : null;
        if (directive == null) {
          return Optional.empty();
        }
        pattern.append(directive);
      } else {
        pattern.append(c == '\'' ? "''" : "'" + c + "'");
      }
    }
    return Optional.of(DateTimeFormatter.ofPattern(pattern.toString(), Locale.ROOT));
  }

  /** Compares two texts of the field's type: numbers as numbers, all else as it is written. */
  static int compare(Field field, String one, String other) {
    Optional<String> a = number(field, one);
    Optional<String> b = number(field, other);
    return field.isNumber() && a.isPresent() && b.isPresent()
        ? new BigDecimal(a.get()).compareTo(new BigDecimal(b.get()))
        : one.compareTo(other);
  }
}
