package vn.minhbach.binding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Compound;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Range;
import vn.minhbach.figure.Ratio;

/**
 * Says which words and numbers of a text make one figure: the longest stretch that is read as a
 * quantity.
 */
final class Extent {

  /**
   * Official units as reports print them, longest first where one begins another; not the beginning
   * of {@code đ/c} and {@code đồng chí}.
   */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s?(?:(?:(?:nghìn|ngàn) )?(?:tỷ|tỉ) đồng|(?:triệu|nghìn|ngàn) đồng|nghìn tỷ|tỷ|tỉ|triệu|đồng"
              + "|\\^?đ|\\^d|%|‰|km[²2]?|ha|m[²³23]?|kg|gam|gram|tấn|tạ|yến|lít|điểm %|điểm phần trăm)"
              + "(?:/(?:ha|người|năm|hộ|tháng|m²|m2))*(?![\\p{L}\\d]|/c|\\s+chí)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What {@link #UNIT} begins with, in small letters. */
  private static final Signs UNITS =
      new Signs(
          List.of(
              "nghìn", "ngàn", "tỷ", "tỉ", "triệu", "đồng", "đ", "^đ", "^d", "%", "‰", "km", "ha",
              "m", "kg", "gam", "gram", "tấn", "tạ", "yến", "lít", "điểm"));

  /** What may stand between two numbers of one figure. */
  private static final Pattern JOINT = Pattern.compile("\\s*(?:[-–/]|đến)?\\s*");

  /** Words before a number that say in what way it is meant. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:tăng|giảm|nhiều hơn|ít hơn)\\s+)?"
              + "(?:(?:khoảng|chừng|gần|hơn|trên|dưới|ít nhất|tối thiểu|không dưới|tối đa|không quá|từ"
              + "|ước(?: tính)?(?: (?:đạt|khoảng|là))?|bằng)\\s+|[<>≥≤]=?\\s*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Characters of the longest words before a number. */
  private static final int LONGEST_LEAD = 40;

  /** The words that {@link #LEAD} can end with. */
  private static final Set<String> LAST_OF_LEAD =
      Set.of(
          "tăng", "giảm", "hơn", "khoảng", "chừng", "gần", "trên", "dưới", "nhất", "thiểu", "đa",
          "quá", "từ", "ước", "tính", "đạt", "là", "bằng");

  private static final int LONGEST_WORD = 6;

  private static final Pattern DIRECTION = Pattern.compile("\\s+trở (?:lên|xuống)");

  private final String text;
  private final char[] small;
  private final Set<String> units;

  /**
   * @param small the text in small letters
   * @param units counted things that belong to a figure when they follow it, in lower case
   */
  Extent(String text, char[] small, Set<String> units) {
    this.text = text;
    this.small = small;
    this.units = units;
  }

  /** How many of the first of {@code numbers} make one figure: at least one. */
  List<Mentions.Span> numbers(List<Mentions.Span> numbers) {
    int count = 1;
    while (count < numbers.size() && joined(numbers, count)) {
      count++;
    }
    return List.copyOf(numbers.subList(0, count));
  }

  private boolean joined(List<Mentions.Span> numbers, int next) {
    int from = unitEnd(numbers.get(next - 1).end());
    int to = numbers.get(next).start();
    if (from > to || !JOINT.matcher(text).region(from, to).matches()) {
      return false;
    }
    int end = unitEnd(numbers.get(next).end());
    if (from > numbers.get(next - 1).end() && end == numbers.get(next).end()) {
      // "381 ca/1.439 lượt" are two figures: the second counts something else.
      return false;
    }
    String whole = text.substring(numbers.get(0).start(), end);
    return Figure.read(whole).meaning() instanceof Quantity quantity
        && (quantity instanceof Range || quantity instanceof Ratio || quantity instanceof Compound);
  }

  /** The stretch that the figure of these numbers takes with its words. */
  Mentions.Span of(List<Mentions.Span> numbers) {
    int first = numbers.get(0).start();
    int end = unitEnd(numbers.get(numbers.size() - 1).end());
    if (end < small.length && Character.isWhitespace(small[end])) {
      Matcher direction = DIRECTION.matcher(text).region(end, text.length());
      end = direction.lookingAt() && reads(first, direction.end()) ? direction.end() : end;
    }
    int lead = lead(first);
    return new Mentions.Span(lead < first && reads(lead, end) ? lead : first, end);
  }

  /** Where the words that lead to the number at {@code first} begin; there, if there are none. */
  private int lead(int first) {
    if (!mayEndLead(first)) {
      return first;
    }
    Matcher lead = LEAD.matcher(text);
    for (int at = Math.max(0, first - LONGEST_LEAD); at < first; at++) {
      if (mayBeginLead(at) && lead.region(at, first).matches()) {
        return at;
      }
    }
    return first;
  }

  /** Whether what stands right before the number is a sign, or the last of the words that lead. */
  private boolean mayEndLead(int first) {
    int end = first;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && "<>≥≤=".indexOf(text.charAt(end - 1)) >= 0) {
      return true;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end < first
        && end - start <= LONGEST_WORD
        && LAST_OF_LEAD.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Words begin behind what is no letter and no digit. */
  private boolean mayBeginLead(int at) {
    char sign = text.charAt(at);
    boolean begins = Character.isLetter(sign) || "<>≥≤".indexOf(sign) >= 0;
    return begins && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Where the unit that begins at {@code from} ends; {@code from} if none does. */
  private int unitEnd(int from) {
    int word = from < small.length && Character.isWhitespace(small[from]) ? from + 1 : from;
    if (word < small.length && UNITS.standAt(word, small)) {
      Matcher unit = UNIT.matcher(text).region(from, text.length()).useTransparentBounds(true);
      if (unit.lookingAt()) {
        return unit.end();
      }
    }
    int longest = 0;
    if (from < small.length && small[from] == ' ') {
      for (String noun : units) {
        longest = follows(noun, word) ? Math.max(longest, noun.length()) : longest;
      }
    }
    return longest == 0 ? from : word + longest;
  }

  private boolean follows(String noun, int from) {
    int end = from + noun.length();
    return Signs.standsAt(noun, small, from)
        && (end == small.length || !Character.isLetterOrDigit(small[end]));
  }

  private boolean reads(int start, int end) {
    return Figure.read(text.substring(start, end)).meaning() instanceof Quantity;
  }
}
