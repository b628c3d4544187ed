package vn.minhbach.page;

import java.util.List;

/**
 * An area: who it is, what it became, its headline indicators, all its series, its reports.
 *
 * @param level {@code province}, {@code district}, {@code commune}
 * @param units the units that bore this address, oldest first
 * @param children the areas below it that have something to show
 * @param headline the few indicators that matter most
 * @param themes its series by theme
 * @param reports its own, and those of areas below it
 * @param findings about its own figures
 */
public record AreaPage(
    Head head,
    String level,
    List<Unit> units,
    List<ChildGroup> children,
    List<StatementView> headline,
    List<ThemeSeries> themes,
    List<ReportItem> reports,
    List<FindingView> findings)
    implements Page {

  public AreaPage {
    units = List.copyOf(units);
    children = List.copyOf(children);
    headline = List.copyOf(headline);
    themes = List.copyOf(themes);
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  /**
   * An administrative unit between two dates.
   *
   * @param dates in words, or empty where it is in force and no beginning is known
   * @param became where it went, on {@code changed}
   * @param from what it was made from
   */
  public record Unit(
      String name,
      String code,
      String dates,
      String changed,
      List<Successor> became,
      List<Successor> from) {

    public Unit {
      became = List.copyOf(became);
      from = List.copyOf(from);
    }
  }

  /**
   * A unit on the other side of a succession; {@code divided}: only a part of the older one went.
   */
  public record Successor(Link link, String above, boolean divided) {}

  /** Areas below this one under one heading. */
  public record ChildGroup(String title, List<Child> children) {
    public ChildGroup {
      children = List.copyOf(children);
    }
  }

  /**
   * An area below.
   *
   * @param became for a unit that ended: where it went
   */
  public record Child(Link link, List<Successor> became) {
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
