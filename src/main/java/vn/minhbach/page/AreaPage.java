package vn.minhbach.page;

import java.util.List;

/**
 * An area: how it did, its headline indicators, what changed, its reports, all its series, who it
 * is and what it became.
 *
 * @param change what it became, or came from, in one line; empty where nothing is known
 * @param level {@code province}, {@code district}, {@code commune}
 * @param compare where it is compared with other areas; empty where there is nothing to compare
 * @param units the units that bore this address, oldest first
 * @param children the areas below it that have something to show
 * @param targets how the targets of its latest report stand; null where none states any
 * @param comparisons what changed since a year before
 * @param headline the few indicators that matter most
 * @param themes its series by theme
 * @param reports its own, and those of areas below it
 * @param elsewhere where the reports are that are too many for the page
 * @param findings about its own figures
 * @param charts where it lies
 */
public record AreaPage(
    Head head,
    String change,
    String level,
    String compare,
    List<Unit> units,
    List<ChildGroup> children,
    TargetSummary targets,
    Comparisons comparisons,
    List<StatementView> headline,
    List<ThemeSeries> themes,
    List<ReportItem> reports,
    Elsewhere elsewhere,
    List<FindingView> findings,
    List<ChartView> charts,
    List<Thing> things)
    implements Page {

  public AreaPage {
    things = List.copyOf(things);
    units = List.copyOf(units);
    children = List.copyOf(children);
    headline = List.copyOf(headline);
    themes = List.copyOf(themes);
    reports = List.copyOf(reports);
    charts = List.copyOf(charts);
    findings = List.copyOf(findings);
  }

  /**
   * The address of a file with this page and all that belongs to it; empty where the area has no
   * reports of its own.
   */
  public String download() {
    String address = head.address();
    boolean reported =
        reports.stream()
            .map(report -> report.link().address())
            .anyMatch(
                r -> r.startsWith(address) && r.indexOf('/', address.length()) == r.length() - 1);
    return reported ? address + "tai-ve.zip" : "";
  }

  /**
   * An administrative unit between two dates.
   *
   * @param dates in words, or empty where it is in force and no beginning is known
   * @param became where it went
   * @param from what it was made from
   */
  public record Unit(String name, String code, String dates, Change became, Change from) {}

  /**
   * What a unit became, or came from.
   *
   * @param lead says what follows, or that nothing is known; empty where nothing happened
   * @param units on the other side
   * @param known how much of it the portal knows, where it knows it only from the units below
   * @param each the anchor of the table that says it of each of these
   */
  public record Change(String lead, List<PlacedUnits> units, String known, String each) {

    /** Nothing happened. */
    static final Change NONE = new Change("", List.of(), "", "");

    public Change {
      units = List.copyOf(units);
    }
  }

  /**
   * Units of one place.
   *
   * @param above the areas that they belong to, the nearest first
   */
  public record PlacedUnits(List<Link> above, List<Counterpart> units) {
    public PlacedUnits {
      above = List.copyOf(above);
      units = List.copyOf(units);
    }
  }

  /**
   * A unit on the other side of a succession; {@code divided}: only a part of the older one went.
   */
  public record Counterpart(Link link, boolean divided) {}

  /**
   * Areas below this one under one heading.
   *
   * @param id its anchor
   * @param changed the day on which all of them became others; empty where they are in force
   */
  public record ChildGroup(String id, String title, String changed, List<Child> children) {
    public ChildGroup {
      children = List.copyOf(children);
    }
  }

  /**
   * An area below.
   *
   * @param became for a unit that ended: where it went
   * @param otherwise what is said where no unit is named there: how many it went to, or that it is
   *     not known
   */
  public record Child(Link link, List<Counterpart> became, String otherwise) {
    public Child {
      became = List.copyOf(became);
    }
  }

  /** The series of one theme. */
  public record ThemeSeries(String theme, List<SeriesItem> series) {
    public ThemeSeries {
      series = List.copyOf(series);
    }
  }

  /**
   * A series in a list.
   *
   * @param latest its latest result, or what else it states, with unit and period
   */
  public record SeriesItem(Link link, String latest, String period) {}
}
