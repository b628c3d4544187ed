package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Row;
import vn.minhbach.model.Slug;
import vn.minhbach.model.Table;
import vn.minhbach.problem.Nearest;

/**
 * Which indicator a label means: one that a table of the portal has under that label already, or
 * one that is called so. What an officer has once written into a table is thus kept for the next.
 */
public final class KnownLabels {

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_OTHER = 3;

  /** What a label stands for. */
  public record Meaning(Indicator indicator, Map<String, String> dimensions) {}

  private final Map<String, List<Meaning>> byLabel = new LinkedHashMap<>();
  private final List<Abbreviation> glossary;
  private final Map<String, String> names = new LinkedHashMap<>();

  public KnownLabels(Catalog catalog) {
    glossary = catalog.glossary();
    // Those that were printed as tables before those that were made of sentences.
    catalog.reports().stream()
        .flatMap(report -> report.tables().stream())
        .sorted(Comparator.comparing(Table::embedded).reversed())
        .forEach(table -> table.rows().forEach(this::add));
    for (Indicator indicator : catalog.indicators()) {
      add(indicator.name().vi(), new Meaning(indicator, Map.of()));
      add(indicator.code(), new Meaning(indicator, Map.of()));
    }
  }

  private void add(Row row) {
    if (!row.label().isEmpty()) {
      add(row.label(), new Meaning(row.indicator(), row.dimensions()));
    }
  }

  private void add(String label, Meaning meaning) {
    byLabel.computeIfAbsent(key(label), k -> new ArrayList<>()).add(meaning);
    names.putIfAbsent(label, meaning.indicator().code());
  }

  /** Without tones and signs, abbreviations written out, of two ways to write a word the one. */
  private String key(String label) {
    String whole = label;
    for (Abbreviation abbreviation : glossary) {
      whole =
          whole.replaceAll(
              "(?<![\\p{L}\\d])" + Pattern.quote(abbreviation.shortForm()) + "(?![\\p{L}\\d])",
              Matcher.quoteReplacement(abbreviation.meaning().vi()));
    }
    return Slug.of(whole.replaceFirst("^[\\s+*•-]+", ""))
        .replace("ti-le", "ty-le")
        .replace("ti-suat", "ty-suat")
        .replaceFirst("-dat$", "");
  }

  /** What {@code label} means, where its unit fits. */
  public Optional<Meaning> of(String label, String unit) {
    return byLabel.getOrDefault(key(label), List.of()).stream()
        .filter(m -> unit.isEmpty() || m.indicator().accepts(Unit.of(unit)))
        .findFirst();
  }

  /**
   * The one indicator whose name holds all words of {@code label}, or all of whose words it holds;
   * empty where there are several, or words are too few to tell.
   */
  public Optional<Meaning> alike(String label, String unit) {
    Set<String> words = words(key(label));
    Map<String, Meaning> found = new TreeMap<>();
    byLabel.forEach(
        (key, meanings) -> {
          Set<String> others = words(key);
          boolean alike =
              Math.min(words.size(), others.size()) >= FEWEST_WORDS
                  && Math.abs(words.size() - others.size()) <= MOST_OTHER
                  && (words.containsAll(others) || others.containsAll(words));
          meanings.stream()
              .filter(m -> alike && m.dimensions().isEmpty())
              .filter(m -> unit.isEmpty() || m.indicator().accepts(Unit.of(unit)))
              .forEach(m -> found.putIfAbsent(m.indicator().code(), m));
        });
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  private static Set<String> words(String key) {
    return new HashSet<>(List.of(key.split("-", 0)));
  }

  /** The labels most like {@code label}, each with its indicator. */
  public String nearest(String label) {
    List<String> near = new ArrayList<>();
    if (!names.isEmpty()) {
      Map<String, String> byKey = new LinkedHashMap<>();
      names.forEach((name, code) -> byKey.putIfAbsent(key(name), code));
      for (String key : Nearest.to(key(label), byKey.keySet()).split(", ", -1)) {
        near.add(byKey.get(key));
      }
    }
    return String.join(", ", near.stream().distinct().toList());
  }
}
