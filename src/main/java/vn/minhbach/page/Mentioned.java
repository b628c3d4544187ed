package vn.minhbach.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.minhbach.binding.Census;
import vn.minhbach.binding.Mention;
import vn.minhbach.binding.Mentions;
import vn.minhbach.binding.Occurrence;
import vn.minhbach.cache.ByteReader;
import vn.minhbach.cache.ByteWriter;
import vn.minhbach.cache.Cache;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Passage;

/**
 * What the reports' texts mention: figures, by the indicator that they belong to, abbreviations,
 * and how long they are. Each report is looked at once, whatever the pages and languages that ask.
 */
final class Mentioned {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Abbreviation> glossary;
  private final Cache cache;
  private final Map<String, Found> found = new ConcurrentHashMap<>();

  /**
   * @param cache what was found before
   */
  Mentioned(List<Abbreviation> glossary, Cache cache) {
    this.glossary = List.copyOf(glossary);
    this.cache = cache;
  }

  /**
   * What the text of one report mentions.
   *
   * @param syllables what stands between spaces
   * @param abbreviations short forms
   * @param sentences by the codes of indicators
   */
  private record Found(
      Census census, int syllables, Set<String> abbreviations, Map<String, Set<Link>> sentences) {}

  Census census(Report report) {
    Census ofText = of(report).census();
    return new Census(ofText.kinds(), ofText.bound(), Census.inTables(report));
  }

  /** How many a reader has to read. */
  int syllables(Report report) {
    return of(report).syllables();
  }

  /** The short forms of the glossary that its text uses. */
  Set<String> abbreviations(Report report) {
    return of(report).abbreviations();
  }

  /** Every sentence of {@code reports} that states {@code indicator}, linked to its place. */
  List<Link> sentences(List<Report> reports, String indicator) {
    List<Link> sentences = new ArrayList<>();
    for (Report report : reports) {
      sentences.addAll(of(report).sentences().getOrDefault(indicator, Set.of()));
    }
    return sentences;
  }

  private Found of(Report report) {
    return found.computeIfAbsent(report.address(), address -> found(report));
  }

  /** What is found follows from the text, the glossary, and the units that the tables count in. */
  private Found found(Report report) {
    String name = "figures " + report.address();
    Set<String> units = Mentions.units(report);
    ByteWriter input = new ByteWriter().number(units.size());
    units.stream().sorted().forEach(input::text);
    input.number(glossary.size());
    glossary.forEach(abbreviation -> input.text(abbreviation.shortForm()));
    byte[] made = input.rest(report.narrative().toBytes()).bytes();
    byte[] output =
        cache
            .get(name, made)
            .orElseGet(
                () -> {
                  byte[] fresh = packed(report);
                  cache.put(name, made, fresh);
                  return fresh;
                });
    return unpacked(output, report);
  }

  private byte[] packed(Report report) {
    List<Occurrence> figures = Mentions.occurrences(report);
    Census census = Census.of(report, figures);
    ByteWriter out = new ByteWriter();
    census.kinds().values().forEach(out::number);
    out.number(census.bound());
    List<String> passages = report.narrative().passages().stream().map(Passage::text).toList();
    out.number(passages.stream().mapToInt(Mentioned::syllables).sum());
    List<String> used = used(String.join("\n", passages));
    out.number(used.size());
    used.forEach(out::text);
    for (Occurrence figure : figures) {
      List<Inline.Binding> bindings = figure.bindings();
      if (!bindings.isEmpty()) {
        Mention mention = figure.mention();
        String sentence = SPACE.matcher(mention.sentence()).replaceAll(" ").strip();
        String anchor = mention.context().anchor();
        bindings.forEach(b -> out.number(1).text(b.indicator()).text(sentence).text(anchor));
      }
    }
    return out.number(0).bytes();
  }

  /** Stretches between white space; an empty text counts as one. */
  private static int syllables(String text) {
    int syllables = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      syllables += !space && !within ? 1 : 0;
      within = !space;
    }
    return Math.max(1, syllables);
  }

  private List<String> used(String text) {
    return glossary.stream().filter(a -> a.occursIn(text)).map(Abbreviation::shortForm).toList();
  }

  private static Found unpacked(byte[] bytes, Report report) {
    ByteReader in = new ByteReader(bytes);
    Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
    for (Mention.Kind kind : Mention.Kind.values()) {
      kinds.put(kind, in.number());
    }
    Census census = new Census(kinds, in.number(), 0);
    int syllables = in.number();
    Set<String> abbreviations = new HashSet<>();
    for (int left = in.number(); left > 0; left--) {
      abbreviations.add(in.text());
    }
    Map<String, Set<Link>> sentences = new LinkedHashMap<>();
    while (in.number() == 1) {
      sentences
          .computeIfAbsent(in.text(), code -> new LinkedHashSet<>())
          .add(new Link(in.text(), report.address() + "#" + in.text()));
    }
    return new Found(census, syllables, Set.copyOf(abbreviations), sentences);
  }
}
