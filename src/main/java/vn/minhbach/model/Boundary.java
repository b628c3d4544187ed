package vn.minhbach.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The outline of an area.
 *
 * @param code the area's official code
 * @param rings of all its polygons, each of at least four positions, the last like the first; a
 *     ring within another is a hole
 */
public record Boundary(String code, List<List<Position>> rings) {

  public Boundary {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /** A place on earth in degrees of WGS 84. */
  public record Position(double longitude, double latitude) {}

  public double west() {
    return all(Position::longitude).min().orElseThrow();
  }

  public double east() {
    return all(Position::longitude).max().orElseThrow();
  }

  public double south() {
    return all(Position::latitude).min().orElseThrow();
  }

  public double north() {
    return all(Position::latitude).max().orElseThrow();
  }

  private DoubleStream all(ToDoubleFunction<Position> of) {
    return rings.stream().flatMap(List::stream).mapToDouble(of);
  }
}
