package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.config.Node;
import vn.minhbach.model.Localized;

/**
 * What folders of translations say: {@code general.female} is the key {@code female} of {@code
 * translations/<language>/general.yml}.
 */
final class Translations {

  private static final Pattern FILE =
      Pattern.compile("(?:.*/)?(?<language>[A-Za-z_-]+)/(?<group>[^/]+)\\.ya?ml");

  /** A key, and not words of a sentence, nor the number of an indicator before its name. */
  private static final Pattern KEY =
      Pattern.compile("[A-Za-z_][\\w-]*\\.[\\p{L}\\p{N}_.<>+ -]*[\\p{L}\\p{N}_<>+-]");

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
  private final List<String> languages;

  /**
   * Reads them.
   *
   * @param folders where they are; where two say something else of one key, the first is believed
   * @param structures whose words go after those of the folders
   * @param declared the repository's languages, the first its own; may be empty
   */
  Translations(List<Folder> folders, List<SdmxStructure> structures, List<String> declared) {
    folders.forEach(this::read);
    structures.forEach(structure -> structure.words().forEach(this::add));
    Set<String> all = new LinkedHashSet<>(declared);
    byLanguage.keySet().stream().sorted().forEach(all::add);
    this.languages = List.copyOf(all);
  }

  /**
   * A folder of translations.
   *
   * @param path ending in {@code /}; empty where it is the repository itself
   * @param languages those that are needed of it; empty for all
   */
  record Folder(Repository repository, String path, Set<String> languages) {

    Folder {
      languages = Set.copyOf(languages);
    }

    boolean needs(String language) {
      return languages.isEmpty() || languages.contains(language);
    }
  }

  private void read(Folder folder) {
    for (String path : folder.repository().paths()) {
      boolean inside = path.startsWith(folder.path());
      Matcher file = FILE.matcher(inside ? path.substring(folder.path().length()) : "");
      if (file.matches() && folder.needs(file.group("language").toLowerCase(Locale.ROOT))) {
        String language = file.group("language").toLowerCase(Locale.ROOT);
        Map<String, String> words = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        folder.repository().yaml(path).ifPresent(node -> collect(file.group("group"), node, words));
      }
    }
  }

  private void add(String language, Map<String, String> words) {
    Map<String, String> known = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
    words.forEach(known::putIfAbsent);
  }

  private static void collect(String key, Node node, Map<String, String> words) {
    if (node instanceof Node.Scalar scalar) {
      if (!scalar.text().isEmpty()) {
        words.putIfAbsent(key.toLowerCase(Locale.ROOT), scalar.text());
      }
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> collect(key + "." + name, entry.value(), words));
    }
  }

  /** The languages that the repository has, its own first; English where it names none. */
  List<String> languages() {
    return languages.isEmpty() ? List.of("en") : languages;
  }

  /**
   * Words of the repository as a portal names things.
   *
   * @param group the column that they stand in, by which they may be translated; may be empty
   */
  Localized words(String group, String text) {
    String own = in(languages().get(0), group, text).orElse(line(bare(text)));
    String en = in("en", group, text).orElse(own);
    return new Localized(in("vi", group, text).orElse(own), en);
  }

  /** The words in one language, where they are translated. */
  Optional<String> in(String language, String group, String text) {
    Map<String, String> words = byLanguage.getOrDefault(language, Map.of());
    List<String> keys = new ArrayList<>(List.of(text));
    if (!group.isEmpty()) {
      keys.add(group + "." + text);
    }
    keys.add("data." + text);
    return keys.stream()
        .map(key -> words.get(key.toLowerCase(Locale.ROOT)))
        .filter(found -> found != null)
        .map(Translations::line)
        .findFirst();
  }

  /** Whether any language has words for the key {@code text}. */
  boolean knows(String text) {
    return byLanguage.keySet().stream().anyMatch(language -> in(language, "", text).isPresent());
  }

  /** Whether {@code text} is the name of a translation rather than words. */
  static boolean isKey(String text) {
    return KEY.matcher(text).matches() && !text.contains(". ");
  }

  /** A key without its group; all other words as they are. */
  static String bare(String text) {
    return isKey(text) && !text.matches(".*\\d\\.\\d.*")
        ? text.substring(text.indexOf('.') + 1)
        : text;
  }

  /** On one line, without markup. */
  static String line(String text) {
    return text.replaceAll("(?i)</?(?:p|div|br|li|ul|ol|h\\d|tr|td|th|table)\\b[^<>]*>", " ")
        .replaceAll("<[a-zA-Z/!][^<>]*>", "")
        .replaceAll("\\[([^\\[\\]]*)\\]\\([^()]*\\)", "$1")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
