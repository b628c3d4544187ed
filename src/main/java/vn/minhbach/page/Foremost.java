package vn.minhbach.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Table;

/**
 * The statements that a page shows of many, so that no page grows with the data: the whole before
 * its parts, of both the latest. The others stand on other pages, and all of them in the files.
 *
 * @param shown in the order of {@code all}
 * @param all of the page's subject
 */
record Foremost(List<Statement> shown, List<Statement> all) {

  private static final Comparator<Statement> FOREMOST =
      Comparator.comparing((Statement s) -> s.row().dimensions().size())
          .thenComparing(Statements.LATEST_LAST.reversed());

  Foremost {
    shown = List.copyOf(shown);
    all = List.copyOf(all);
  }

  /** At most {@code most} of {@code all}. */
  static Foremost of(List<Statement> all, int most) {
    if (all.size() <= most) {
      return new Foremost(all, all);
    }
    // To compare two statements is to compare two reports, word by word.
    Set<Statement> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream().sorted(FOREMOST).limit(most).forEach(chosen::add);
    return new Foremost(all.stream().filter(chosen::contains).toList(), all);
  }

  /** The tables of reports that hold all of them. */
  Elsewhere inTables(Wording wording) {
    if (shown.size() == all.size()) {
      return Elsewhere.NONE;
    }
    Map<String, Link> tables = new LinkedHashMap<>();
    String indicator = all.get(0).row().indicator().code();
    for (Report report : Report.once(all.stream().map(Statement::report))) {
      for (Table table : report.tables()) {
        if (table.rows().stream().anyMatch(row -> row.indicator().code().equals(indicator))) {
          String address = report.address() + "#" + TableComposer.id(table);
          tables.put(address, new Link(wording.of(report.title()), address));
        }
      }
    }
    return elsewhere(tables, "statements.some.tables", wording);
  }

  /** The pages of the areas of which some are left out. */
  Elsewhere inAreas(Wording wording) {
    if (shown.size() == all.size()) {
      return Elsewhere.NONE;
    }
    Set<Statement> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(all);
    shown.forEach(left::remove);
    Map<String, Link> areas = new LinkedHashMap<>();
    all.stream()
        .filter(left::contains)
        .forEach(
            s ->
                areas.putIfAbsent(
                    s.seriesAddress(),
                    new Link(wording.of(s.report().area().name()), s.seriesAddress())));
    return elsewhere(areas, "statements.some.areas", wording);
  }

  private Elsewhere elsewhere(Map<String, Link> pages, String key, Wording wording) {
    return new Elsewhere(
        wording.get(key, wording.count(shown.size()), wording.count(all.size())),
        List.copyOf(pages.values()));
  }
}
