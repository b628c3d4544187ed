package vn.minhbach.model;

import java.util.Optional;

/** A printed figure and the report that states it. */
public record Observation(Report report, Cell cell) {

  /** Where the figure stands in the portal. */
  public String address() {
    return report.address() + "#" + cell.anchor();
  }

  /** How final it is; of a target, a comparison or a verdict nothing is said. */
  public Optional<Vintage> vintage() {
    Period period = row().period();
    return switch (measure()) {
      case ESTIMATE -> Optional.of(Vintage.ESTIMATE);
      case ACTUAL ->
          Optional.of(
              report.day().isBefore(period.end())
                  ? Vintage.ESTIMATE
                  : period.isToDate() ? Vintage.TO_DATE : Vintage.FINAL);
      case TARGET, OF_PLAN, YEAR_ON_YEAR, ASSESSMENT -> Optional.empty();
    };
  }

  public Row row() {
    return cell.row();
  }

  public Measure measure() {
    return cell.measure();
  }
}
