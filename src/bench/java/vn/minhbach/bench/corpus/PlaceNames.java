package vn.minhbach.bench.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of places that a real report is about, in every form that they are written in. */
final class PlaceNames {

  private static final String PROVINCE = "province";
  private static final String DISTRICT = "district";

  private static final Map<String, String> LEVELS =
      Map.of(
          "tỉnh",
          PROVINCE,
          "huyện",
          DISTRICT,
          "xã",
          "commune",
          "thị trấn",
          "commune",
          "phường",
          "commune");

  /** The tone stands on the first vowel or on the second, as one was taught. */
  private static final Map<String, String> OTHER_TONES =
      Map.of(
          "òa", "oà", "óa", "oá", "ỏa", "oả", "ọa", "oạ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ụy",
          "uỵ");

  /** What a small name means: {@link #PROVINCE}, {@link #DISTRICT} or a commune's number. */
  private final Map<String, String> meanings = new LinkedHashMap<>();

  private final Pattern pattern;

  PlaceNames(District district) {
    add(district.unit().bare(), DISTRICT);
    add(district.province().bare(), PROVINCE);
    List<Unit> communes = district.communes();
    for (int i = 0; i < communes.size(); i++) {
      add(communes.get(i).bare(), String.valueOf(i));
    }
    String names =
        meanings.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(?:(?<kind>"
                + String.join("|", LEVELS.keySet())
                + ")(?<space> +))?(?<name>"
                + names
                + ")(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void add(String name, String meaning) {
    String small = name.toLowerCase(Locale.ROOT);
    meanings.putIfAbsent(small, meaning);
    String other = small;
    for (Map.Entry<String, String> tone : OTHER_TONES.entrySet()) {
      other = other.replaceAll(tone.getKey() + "(?!\\p{L})", tone.getValue());
    }
    meanings.putIfAbsent(other, meaning);
  }

  /** Finds each name, with its kind where that stands before it. */
  Pattern pattern() {
    return pattern;
  }

  /** What stands in the place of a found name; the same where it is no name after all. */
  String replacement(Matcher found, District target, List<Unit> communes) {
    String kind = found.group("kind");
    String name = found.group("name");
    if (kind == null && name.equals(name.toLowerCase(Locale.ROOT))) {
      return found.group(); // thống nhất, "to unify", is a commune only with capitals
    }
    String meaning = meanings.get(name.toLowerCase(Locale.ROOT));
    Unit unit =
        switch (meaning) {
          case PROVINCE -> target.province();
          case DISTRICT -> target.unit();
          default -> communes.get(Integer.parseInt(meaning) % communes.size());
        };
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (kind == null) {
      return capitals ? unit.called().toUpperCase(Locale.ROOT) : unit.called();
    }
    String level = meaning.matches("\\d+") ? "commune" : meaning;
    boolean fits = LEVELS.get(kind.toLowerCase(Locale.ROOT)).equals(level);
    String bare = fits ? unit.bare() : unit.called();
    return (fits ? Rewording.inCaseOf(kind, unit.kind()) : kind)
        + found.group("space")
        + (capitals ? bare.toUpperCase(Locale.ROOT) : bare);
  }
}
