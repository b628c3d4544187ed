package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;

/** The areas with reports of their own or of areas below them, gathered in one pass. */
final class AreaReports {

  private final Map<String, Area> areas = new TreeMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private final Map<String, List<Report>> own = new LinkedHashMap<>();

  AreaReports(Catalog catalog) {
    for (Report report : catalog.reports()) {
      own.computeIfAbsent(report.area().address(), a -> new ArrayList<>()).add(report);
      for (String address : report.area().addresses()) {
        reports.computeIfAbsent(address, a -> new ArrayList<>()).add(report);
      }
    }
    for (Area area : catalog.areas()) {
      if (reports.containsKey(area.address())) {
        areas.putIfAbsent(area.address(), area);
      }
    }
  }

  /** One for each address, by address; the first of those that bore it. */
  List<Area> areas() {
    return List.copyOf(areas.values());
  }

  /** The reports of the area at {@code address} itself. */
  List<Report> own(String address) {
    return List.copyOf(own.getOrDefault(address, List.of()));
  }

  /** The reports of the area at {@code address} and of the areas below it. */
  List<Report> of(String address) {
    return List.copyOf(reports.getOrDefault(address, List.of()));
  }
}
