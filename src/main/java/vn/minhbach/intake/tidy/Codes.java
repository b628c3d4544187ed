package vn.minhbach.intake.tidy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Gives each thing of one kind a code of its own, made of its words. */
final class Codes {

  private static final int LONGEST = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final char separator;
  private final Problems doubts;
  private final Map<String, String> byWords = new HashMap<>();
  private final Map<String, String> wordsByCode = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param separator between the words of a code
   */
  Codes(char separator, Problems doubts) {
    this.separator = separator;
    this.doubts = doubts;
  }

  /**
   * The code of a thing, the same each time it is asked for.
   *
   * @param words that it is known by in the repository
   * @param start of its code; may be empty
   * @param slugged what the rest of its code is made of
   * @param place where it is met
   */
  String of(String words, String start, String slugged, Place place) {
    String known = byWords.get(words);
    if (known != null) {
      return known;
    }
    String base = start + slug(slugged).replace('-', separator);
    String code = base;
    for (int n = 2; !taken.add(code); n++) {
      code = base + separator + n;
    }
    if (!code.equals(base)) {
      doubts.warning(place, "tidy.samecode", words, wordsByCode.get(base), code);
    }
    byWords.put(words, code);
    wordsByCode.put(code, words);
    return code;
  }

  /** {@code 3-2-1} before {@code 3-10-1}. */
  static int byNumber(String one, String other) {
    return Comparator.<String, String>comparing(
            id ->
                NUMBER
                    .matcher(id)
                    .replaceAll(m -> "0".repeat(Math.max(0, 4 - m.group().length())) + m.group()))
        .thenComparing(id -> id)
        .compare(one, other);
  }

  /** Signs that tell values apart, as words. */
  private static String named(String words) {
    return words
        .replaceAll("<=|≤", " up to ")
        .replaceAll(">=|≥", " from ")
        .replace("<", " under ")
        .replace(">", " over ")
        .replace("+", " plus ")
        .replace("%", " percent ");
  }

  /** A slug, cut between words; of letters that are none in ASCII a number that stays the same. */
  static String slug(String words) {
    String slug = Slug.of(named(words));
    if (slug.isEmpty()) {
      return words.isEmpty() ? "" : "x%08x".formatted(words.hashCode());
    }
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end < LONGEST / 2 ? LONGEST : end);
  }
}
