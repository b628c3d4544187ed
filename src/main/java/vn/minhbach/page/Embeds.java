package vn.minhbach.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Table;

/** Says which light pages there are, and how much room they need. */
final class Embeds {

  /** Title, place and the line at the end, in a frame of 400 pixels' width. */
  private static final int FRAME = 130;

  /** What is higher scrolls within the frame. */
  private static final int HIGHEST = 640;

  private final Wording wording;
  private final AreaNames names;
  private final SiteInfo site;
  private final Map<String, Integer> heights;

  Embeds(Catalog catalog, Wording wording, AreaNames names, SiteInfo site) {
    this.wording = wording;
    this.names = names;
    this.site = site;
    this.heights =
        catalog
            .statements()
            .collect(
                Collectors.groupingBy(
                    Statement::seriesAddress, Collectors.summingInt(Embeds::height)));
  }

  /** The address of the light page of the series or indicator at {@code address}. */
  static String of(String address) {
    return address + "nhung/";
  }

  /** That of a table of the report at {@code report}, by its anchor there. */
  static String table(String report, String anchor) {
    return of(report) + anchor.replaceFirst("^bang-", "") + "/";
  }

  /** The series of the statement. */
  Embed series(Statement statement) {
    String name = wording.of(statement.row().indicator().name());
    String address = statement.seriesAddress();
    String area = names.full(statement.report().area());
    return embed("", of(address), name, area, seriesHeight(address));
  }

  int seriesHeight(String address) {
    return shown(FRAME + heights.get(address));
  }

  /** A heading, a line for each figure, the link to the place. */
  private static int height(Statement statement) {
    return 100 + 25 * statement.row().figures().size();
  }

  Embed indicator(String name, String address, List<Statement> statements) {
    int height = FRAME + statements.stream().mapToInt(Embeds::height).sum();
    return embed("", of(address), name, wording.get("embed.areas"), height);
  }

  List<Embed> of(Report report) {
    String where = names.full(report.area()) + ", " + wording.within(report.period());
    return report.tables().stream().map(table -> table(table, report, where)).toList();
  }

  private Embed table(Table table, Report report, String where) {
    String address = table(report.address(), table.name());
    int height = FRAME + 60 + 80 * table.rows().size();
    return embed(TableComposer.id(table), address, table.title(), where, height);
  }

  private Embed embed(String id, String address, String name, String where, int height) {
    String title = wording.get("embed.title", name, where, site.brand());
    return Embed.of(id, address, name, title, shown(height), site);
  }

  private static int shown(int height) {
    return Math.min(height, HIGHEST);
  }
}
