package vn.minhbach.page;

import java.util.ArrayList;
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
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;

/**
 * Where the reports' texts state figures: by report, and by the indicator that they belong to. Each
 * report is looked at once, whatever the pages and languages that ask.
 */
final class Mentioned {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Found> found = new ConcurrentHashMap<>();

  /** What one report states, by the codes of indicators. */
  private record Found(Census census, Map<String, Set<Link>> sentences) {

    static Found in(Report report) {
      List<Mention> mentions = Mentions.in(report);
      Map<String, Set<Link>> sentences = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        for (Inline.Binding binding : mention.bindings()) {
          sentences
              .computeIfAbsent(binding.indicator(), code -> new LinkedHashSet<>())
              .add(sentence(mention, report));
        }
      }
      return new Found(Census.of(report, mentions), sentences);
    }

    private static Link sentence(Mention mention, Report report) {
      return new Link(
          SPACE.matcher(mention.sentence()).replaceAll(" ").strip(),
          report.address() + "#" + mention.context().anchor());
    }
  }

  Census census(Report report) {
    return of(report).census();
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
    return found.computeIfAbsent(report.address(), address -> Found.in(report));
  }
}
