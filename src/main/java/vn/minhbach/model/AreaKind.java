package vn.minhbach.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The word that an official name begins with, in the order in which kinds are listed: {@code xã,
 * phường, thị trấn}.
 */
public enum AreaKind {
  PROVINCE("tỉnh"),
  URBAN_DISTRICT("quận"),
  RURAL_DISTRICT("huyện"),
  TOWN("thị xã"),
  CITY("thành phố"),
  COMMUNE("xã"),
  WARD("phường"),
  TOWNSHIP("thị trấn"),
  SPECIAL_ZONE("đặc khu");

  private static final Pattern KIND =
      Pattern.compile(
          Arrays.stream(values())
              .map(AreaKind::word)
              .collect(Collectors.joining("|", "^(?<kind>", ") (?<own>.+)")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String word;

  AreaKind(String word) {
    this.word = word;
  }

  /** As it stands within a sentence: {@code huyện}. */
  public String word() {
    return word;
  }

  /** The kind that {@code name} begins with; some lists write {@code Thị Trấn}. */
  public static Optional<AreaKind> of(String name) {
    Matcher matcher = KIND.matcher(name);
    return matcher.matches()
        ? Arrays.stream(values())
            .filter(kind -> kind.word.equalsIgnoreCase(matcher.group("kind")))
            .findFirst()
        : Optional.empty();
  }

  /** {@code Huyện Lộc Ninh} without its kind; {@code Quận 1} as it is, for nobody says “1”. */
  public static String without(String name) {
    Matcher matcher = KIND.matcher(name);
    boolean named = matcher.matches() && !Character.isDigit(matcher.group("own").codePointAt(0));
    return named ? matcher.group("own") : name;
  }
}
