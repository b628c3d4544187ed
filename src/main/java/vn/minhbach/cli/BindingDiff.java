package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.binding.Proposal;
import vn.minhbach.problem.Place;

/**
 * What bindings would change, as a unified diff: the old words, the new words, long lines cut
 * around the changes.
 */
final class BindingDiff {

  private static final int AROUND = 30;

  private BindingDiff() {}

  /** The diff of {@code proposals}, all clear, by file and line. */
  static List<String> of(List<Proposal> proposals) {
    Map<Place, List<Proposal>> byLine =
        proposals.stream()
            .collect(
                Collectors.groupingBy(
                    p -> new Place(p.place().path(), p.place().line(), 0),
                    TreeMap::new,
                    Collectors.toList()));
    List<String> lines = new ArrayList<>();
    String path = "";
    for (Map.Entry<Place, List<Proposal>> line : byLine.entrySet()) {
      Place place = line.getKey();
      if (!place.path().equals(path)) {
        path = place.path();
        lines.add("--- " + path);
        lines.add("+++ " + path);
      }
      lines.add("@@ " + place.line() + " @@");
      List<Proposal> changes = new ArrayList<>(line.getValue());
      changes.sort(Comparator.comparing(Proposal::place));
      for (Proposal change : changes) {
        lines.add("-" + around(change, change.printed()));
        lines.add("+" + around(change, change.insertion().written()));
      }
    }
    return lines;
  }

  /** {@code words} with what stands around the proposed figure. */
  private static String around(Proposal proposal, String words) {
    String all = proposal.mention().context().before() + proposal.mention().text();
    int start =
        proposal.mention().context().before().length()
            + proposal.place().column()
            - proposal.mention().place().column();
    String before = all.substring(0, start);
    String after =
        all.substring(start + proposal.printed().length()) + proposal.mention().context().after();
    String left =
        before.length() > AROUND ? "…" + before.substring(before.length() - AROUND) : before;
    String right = after.length() > AROUND ? after.substring(0, AROUND) + "…" : after;
    return (left + words + right).replace('\n', ' ');
  }
}
