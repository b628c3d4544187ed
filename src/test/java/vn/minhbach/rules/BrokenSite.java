package vn.minhbach.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.Sites;

/**
 * A broken site of the tests as an example.
 *
 * @param file the path of the file that the message is about
 * @param excerpt its lines around the mistake
 * @param message what the program prints
 */
record BrokenSite(String file, String excerpt, String message) {

  private static final Pattern PLACE =
      Pattern.compile("(.+?)(?::(\\d+)(?::\\d+)?)?: (?:error|warning): .*");
  private static final int BEFORE = 2;
  private static final int AFTER = 1;
  private static final int HEAD = 6;

  /** The example with the fewest problems, of those that {@code message} in English is given to. */
  static Optional<BrokenSite> of(String message) {
    Pattern line = Pattern.compile(".*: (?:error|warning): " + pattern(message));
    return Sites.cases(Sites.INVALID).stream()
        .filter(site -> problems(site).stream().anyMatch(line.asMatchPredicate()))
        .min(Comparator.comparingInt(site -> problems(site).size()))
        .map(
            site ->
                of(site, problems(site).stream().filter(line.asMatchPredicate()).toList().get(0)));
  }

  /** A message with anything in its places. */
  private static String pattern(String message) {
    return Stream.of(message.split("\\{\\d}", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }

  private static List<String> problems(Path site) {
    return lines(site.resolve("problems.txt"));
  }

  private static BrokenSite of(Path site, String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.matches()) {
      throw new IllegalArgumentException(message);
    }
    Path changed = site.resolve("content").resolve(place.group(1));
    Path file = Files.exists(changed) ? changed : Sites.BASE.resolve(place.group(1));
    int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
    return new BrokenSite(place.group(1), excerpt(file, line), message);
  }

  /** The line and its neighbours below the file's first; the first lines of a text as a whole. */
  private static String excerpt(Path file, int line) {
    if (line == 0) {
      boolean text = file.toString().endsWith(".md") && Files.exists(file);
      return text ? String.join("\n", lines(file).stream().limit(HEAD).toList()) : "";
    }
    List<String> lines = lines(file);
    int first = Math.max(line - BEFORE, 1);
    List<String> shown = new ArrayList<>();
    if (first > 1) {
      shown.add(lines.get(0));
    }
    if (first > 2) {
      shown.add("...");
    }
    shown.addAll(lines.subList(first - 1, Math.min(line + AFTER, lines.size())));
    return String.join("\n", shown);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
