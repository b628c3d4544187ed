package vn.minhbach.page;

import java.util.ArrayList;
import java.util.EnumMap;
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
import vn.minhbach.cache.ByteReader;
import vn.minhbach.cache.ByteWriter;
import vn.minhbach.cache.Cache;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;

/**
 * Where the reports' texts state figures: by report, and by the indicator that they belong to. Each
 * report is looked at once, whatever the pages and languages that ask.
 */
final class Mentioned {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Cache cache;
  private final Map<String, Found> found = new ConcurrentHashMap<>();

  /**
   * @param cache what was found before
   */
  Mentioned(Cache cache) {
    this.cache = cache;
  }

  /** What the text of one report states; sentences by the codes of indicators. */
  private record Found(Census census, Map<String, Set<Link>> sentences) {}

  Census census(Report report) {
    Census ofText = of(report).census();
    return new Census(ofText.kinds(), ofText.bound(), Census.inTables(report));
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

  /** What is found follows from the text, and from the units that the tables count in. */
  private Found found(Report report) {
    String name = "figures " + report.address();
    ByteWriter input = new ByteWriter();
    Mentions.units(report).stream().sorted().forEach(input::text);
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

  private static byte[] packed(Report report) {
    List<Mention> mentions = Mentions.in(report);
    Census census = Census.of(report, mentions);
    ByteWriter out = new ByteWriter();
    census.kinds().values().forEach(out::number);
    out.number(census.bound());
    for (Mention mention : mentions) {
      for (Inline.Binding binding : mention.bindings()) {
        String sentence = SPACE.matcher(mention.sentence()).replaceAll(" ").strip();
        out.number(1).text(binding.indicator()).text(sentence).text(mention.context().anchor());
      }
    }
    return out.number(0).bytes();
  }

  private static Found unpacked(byte[] bytes, Report report) {
    ByteReader in = new ByteReader(bytes);
    Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
    for (Mention.Kind kind : Mention.Kind.values()) {
      kinds.put(kind, in.number());
    }
    Census census = new Census(kinds, in.number(), 0);
    Map<String, Set<Link>> sentences = new LinkedHashMap<>();
    while (in.number() == 1) {
      sentences
          .computeIfAbsent(in.text(), code -> new LinkedHashSet<>())
          .add(new Link(in.text(), report.address() + "#" + in.text()));
    }
    return new Found(census, sentences);
  }
}
