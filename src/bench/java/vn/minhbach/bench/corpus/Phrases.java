package vn.minhbach.bench.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which reports each of many phrases stands, word for word. */
final class Phrases {

  private final Map<String, List<String>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> reports = new LinkedHashMap<>();

  /**
   * @param phrases folded
   */
  Phrases(Collection<String> phrases) {
    for (String phrase : new LinkedHashSet<>(phrases)) {
      reports.put(phrase, new LinkedHashSet<>());
      int end = phrase.indexOf(' ', 1);
      if (end > 0) {
        byFirstWord
            .computeIfAbsent(phrase.substring(1, end), w -> new ArrayList<>())
            .add(phrase.substring(1));
      }
    }
  }

  void lookIn(ReportText report) {
    String text = report.folded();
    int end;
    for (int at = 1; (end = text.indexOf(' ', at)) >= 0; at = end + 1) {
      for (String phrase : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
        if (text.startsWith(phrase, at)) {
          reports.get(" " + phrase).add(report.address());
        }
      }
    }
  }

  /** The addresses of the reports that hold {@code phrase}. */
  Set<String> reports(String phrase) {
    return reports.get(phrase);
  }
}
