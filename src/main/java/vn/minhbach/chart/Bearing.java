package vn.minhbach.chart;

import java.util.List;
import java.util.Locale;
import vn.minhbach.model.Boundary;

/** In which part of a map an area lies: its middle in one of nine fields. */
public enum Bearing {
  NORTHWEST,
  NORTH,
  NORTHEAST,
  WEST,
  CENTRE,
  EAST,
  SOUTHWEST,
  SOUTH,
  SOUTHEAST;

  /** Where {@code here} lies among {@code areas}, of which it is one. */
  public static Bearing of(Boundary here, List<Boundary> areas) {
    double west = areas.stream().mapToDouble(Boundary::west).min().orElseThrow();
    double east = areas.stream().mapToDouble(Boundary::east).max().orElseThrow();
    double south = areas.stream().mapToDouble(Boundary::south).min().orElseThrow();
    double north = areas.stream().mapToDouble(Boundary::north).max().orElseThrow();
    int column = third((here.west() + here.east()) / 2, west, east);
    int row = 2 - third((here.south() + here.north()) / 2, south, north);
    return values()[3 * row + column];
  }

  private static int third(double at, double from, double to) {
    return (int) Math.max(0, Math.min(2, Math.floor(3 * (at - from) / (to - from))));
  }

  /** {@code northwest}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
