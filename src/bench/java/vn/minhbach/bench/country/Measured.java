package vn.minhbach.bench.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator of the country's catalog: one of the demonstration's.
 *
 * @param yaml its lines in {@code indicators.yaml}
 * @param headline whether every report states it
 */
record Measured(
    String code,
    String name,
    String unit,
    boolean more,
    boolean less,
    boolean headline,
    String yaml) {

  /** As many as a country may agree on. */
  private static final int COUNT = 120;

  private static final String HEAD = "\nindicators:\n";
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^  (?<code>[a-z0-9-]+):\n(?<keys>(?:    .*\n)+)");
  private static final Pattern KEY = Pattern.compile("(?m)^    (?<key>\\w+): (?<value>.*)$");

  /** What makes an indicator of one district alone, or one with rules of its own. */
  private static final List<String> SPECIAL =
      List.of("dimensions", "unit_also", "price_base", "definition");

  /**
   * Those of the demonstration that are comparable: the headlines, and of all others the first of
   * each theme, then the second of each.
   *
   * @param file {@code indicators.yaml}
   */
  static List<Measured> choose(Path file) throws IOException {
    String text = Files.readString(file);
    List<Measured> chosen = new ArrayList<>();
    Map<String, Deque<Measured>> others = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(text.substring(text.indexOf(HEAD)));
    while (block.find()) {
      Map<String, String> keys = keys(block.group("keys"));
      if (SPECIAL.stream().noneMatch(keys::containsKey)) {
        Measured indicator = of(block.group("code"), keys, block.group());
        if (indicator.headline) {
          chosen.add(indicator);
        } else {
          others.computeIfAbsent(keys.get("theme"), t -> new ArrayDeque<>()).add(indicator);
        }
      }
    }
    while (chosen.size() < COUNT) {
      others.values().removeIf(Deque::isEmpty);
      others.values().forEach(theme -> chosen.add(theme.remove()));
    }
    return List.copyOf(chosen.subList(0, COUNT));
  }

  /** The file of {@code chosen}: the demonstration's themes, and these. */
  static String yaml(Path file, List<Measured> chosen) throws IOException {
    String text = Files.readString(file);
    StringBuilder yaml = new StringBuilder(text.substring(0, text.indexOf("\n# What an obs")));
    yaml.append(HEAD);
    chosen.forEach(indicator -> yaml.append(indicator.yaml));
    return yaml.toString();
  }

  private static Measured of(String code, Map<String, String> keys, String yaml) {
    String name = keys.get("name").replaceAll("^\\{vi: \"([^\"]*)\".*", "$1");
    String direction = keys.get("direction");
    return new Measured(
        code,
        name,
        keys.get("unit").replace("\"", ""),
        direction.equals("more"),
        direction.equals("less"),
        keys.containsKey("headline"),
        yaml);
  }

  private static Map<String, String> keys(String lines) {
    Map<String, String> keys = new LinkedHashMap<>();
    KEY.matcher(lines).results().forEach(m -> keys.put(m.group(1), m.group(2)));
    return keys;
  }

  boolean isShare() {
    return unit.equals("%") || unit.equals("‰");
  }
}
