package vn.minhbach.model;

/** A printed figure and the report that states it. */
public record Observation(Report report, Cell cell) {

  /** Where the figure stands in the portal. */
  public String address() {
    return report.address() + "#" + cell.anchor();
  }

  public Row row() {
    return cell.row();
  }

  public Measure measure() {
    return cell.measure();
  }
}
