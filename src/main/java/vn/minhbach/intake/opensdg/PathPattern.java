package vn.minhbach.intake.opensdg;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns of paths as the format writes them, where {@code *} is any part of a name. */
final class PathPattern {

  /**
   * A path that fits.
   *
   * @param id of the indicator: {@code 1-1-1}
   * @param language whose folder it is in; empty where it is in none
   */
  record Match(String id, String language) {}

  private final List<Pattern> patterns;
  private final List<String> languages;

  private PathPattern(List<Pattern> patterns, List<String> languages) {
    this.patterns = patterns;
    this.languages = languages;
  }

  /**
   * The patterns together.
   *
   * @param languages a folder of one of their names may stand before the file's
   */
  static PathPattern of(List<String> patterns, List<String> languages) {
    return new PathPattern(
        patterns.stream().map(PathPattern::compiled).toList(), List.copyOf(languages));
  }

  private static Pattern compiled(String pattern) {
    StringBuilder expression = new StringBuilder();
    for (String part : pattern.split("(?=\\*)|(?<=\\*)", -1)) {
      expression.append(part.equals("*") ? "[^/]*" : Pattern.quote(part));
    }
    return Pattern.compile(expression.toString());
  }

  /** What {@code path} is of; empty where it fits none of the patterns. */
  Optional<Match> match(String path) {
    if (fits(path)) {
      return Optional.of(new Match(id(path), ""));
    }
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String language = folder.substring(folder.lastIndexOf('/') + 1);
    String without =
        folder.substring(0, folder.length() - language.length())
            + path.substring(folder.length() + (folder.isEmpty() ? 0 : 1));
    return languages.contains(language) && fits(without)
        ? Optional.of(new Match(id(path), language))
        : Optional.empty();
  }

  private boolean fits(String path) {
    return patterns.stream().map(p -> p.matcher(path)).anyMatch(Matcher::matches);
  }

  /** What the file at {@code path} is of: {@code 1-2-1}. */
  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1)
        .replaceFirst("\\.[A-Za-z]+$", "")
        .replaceFirst("^indicator_", "")
        .replace('.', '-');
  }
}
