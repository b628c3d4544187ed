package vn.minhbach.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.problem.Problems;

/** A table embedded in a narrative is there, and embedded once. */
final class EmbedRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      Set<String> names = report.tables().stream().map(Table::name).collect(Collectors.toSet());
      Set<String> embedded = new HashSet<>();
      for (Block.Embed embed : report.narrative().embeds()) {
        if (!names.contains(embed.name())) {
          unknown(embed, problems);
        } else if (!embedded.add(embed.name())) {
          problems.error(embed.place(), "embed.twice", embed.name());
        }
      }
    }
  }

  /** A table that could not be read is not missing. */
  private static void unknown(Block.Embed embed, Problems problems) {
    String table = embed.place().folder() + embed.name() + ".";
    if (problems.sound(place -> place.path().startsWith(table))) {
      problems.error(embed.place(), "embed.unknown", embed.name());
    }
  }
}
