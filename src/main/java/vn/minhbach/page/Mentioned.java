package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.binding.Census;
import vn.minhbach.binding.Mention;
import vn.minhbach.binding.Mentions;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;

/** Where the reports' texts state figures: by report, and by the indicator that they belong to. */
final class Mentioned {

  private final Map<String, Census> counts = new LinkedHashMap<>();
  private final Map<String, Map<String, Link>> sentences = new LinkedHashMap<>();

  Mentioned(Catalog catalog, Wording wording) {
    for (Report report : catalog.reports()) {
      List<Mention> mentions = Mentions.in(report);
      counts.put(report.address(), Census.of(report, mentions));
      String period = wording.period(report.period());
      for (Mention mention : mentions) {
        for (Inline.Binding binding : mention.bindings()) {
          add(report, mention, binding.indicator(), period);
        }
      }
    }
  }

  private void add(Report report, Mention mention, String indicator, String period) {
    String series = report.area().address() + "chi-tieu/" + indicator + "/";
    String text = mention.sentence().replaceAll("\\s+", " ").strip();
    String address = report.address() + "#" + mention.context().anchor();
    sentences
        .computeIfAbsent(series, s -> new LinkedHashMap<>())
        .putIfAbsent(period + " " + address + " " + text, new Link(text, address));
  }

  Census census(Report report) {
    return counts.get(report.address());
  }

  /** Every sentence that states a figure of the series at {@code address}, linked to its place. */
  List<Link> sentences(String address) {
    return new ArrayList<>(sentences.getOrDefault(address, Map.of()).values());
  }
}
