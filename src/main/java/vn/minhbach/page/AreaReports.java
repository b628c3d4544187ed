package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;

/** The areas with reports of their own or of areas below them, gathered in one pass. */
final class AreaReports {

  private final NavigableMap<String, Area> areas = new TreeMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private final Map<String, List<Report>> own = new LinkedHashMap<>();

  AreaReports(Catalog catalog) {
    for (Report report : catalog.reports()) {
      own.computeIfAbsent(report.area().address(), a -> new ArrayList<>()).add(report);
      reports.computeIfAbsent("/", a -> new ArrayList<>()).add(report);
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

  /** The reports of the area at {@code address} and of the areas below it; all: {@code /}. */
  List<Report> of(String address) {
    return List.copyOf(reports.getOrDefault(address, List.of()));
  }

  /** Of how many areas there are reports, one for each address. */
  int publishing() {
    return own.size();
  }

  /** Reports of an area, or of it and the areas below. */
  record Part(Area area, List<Report> reports) {}

  /**
   * The reports of the areas below {@code address}, by the widest areas that are several: of a
   * portal ({@code /}) its provinces, of a portal of one province its districts and communes.
   */
  List<Part> parts(String address) {
    List<Part> parts = new ArrayList<>();
    List<Area> next = below(address);
    while (next.size() == 1 && !below(next.get(0).address()).isEmpty()) {
      Area only = next.get(0);
      if (!own(only.address()).isEmpty()) {
        parts.add(new Part(only, own(only.address())));
      }
      next = below(only.address());
    }
    next.forEach(area -> parts.add(new Part(area, of(area.address()))));
    return parts;
  }

  /** The areas right below {@code address} with reports, or with areas that have some. */
  private List<Area> below(String address) {
    return areas.tailMap(address, false).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(address))
        .filter(
            entry -> entry.getKey().indexOf('/', address.length()) == entry.getKey().length() - 1)
        .map(Map.Entry::getValue)
        .toList();
  }
}
