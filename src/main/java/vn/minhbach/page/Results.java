package vn.minhbach.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Quantity;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Statement;

/**
 * What was reached, as observations of schema.org. A target is none, and a part of the whole (of a
 * crop, of a commune) is one of another variable.
 */
final class Results {

  private final Wording wording;

  Results(Wording wording) {
    this.wording = wording;
  }

  /** Those that {@code statements} have a number for, the newest first. */
  static List<Observation> of(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.row().dimensions().isEmpty())
        .sorted(Comparator.comparing((Statement s) -> s.row().period().end()).reversed())
        .flatMap(statement -> statement.observation(Measure.ACTUAL).stream())
        .filter(result -> quantity(result).filter(Results::isNumber).isPresent())
        .toList();
  }

  private static Optional<Quantity> quantity(Observation observation) {
    return observation.cell().figure().meaning() instanceof Quantity quantity
        ? Optional.of(quantity)
        : Optional.empty();
  }

  private static boolean isNumber(Quantity quantity) {
    return quantity.value().isPresent()
        || quantity.low().isPresent()
        || quantity.high().isPresent();
  }

  /** One of them; area and variable are told of beside it. */
  Thing thing(Observation result) {
    Quantity quantity = quantity(result).orElseThrow();
    Period period = result.row().period();
    return Thing.of("Observation", result.address())
        .with("observationAbout", Thing.at(result.report().area().address()))
        .with("variableMeasured", Thing.at(result.row().indicator().address()))
        .with("observationDate", period.end().toString())
        .with("observationPeriod", period.kind() == Period.Kind.DAY ? "" : period.length())
        .with("value", quantity.value().map(Said.Number::new).stream().toList())
        .with("minValue", quantity.low().map(Said.Number::new).stream().toList())
        .with("maxValue", quantity.high().map(Said.Number::new).stream().toList())
        .with("unitText", wording.unit(result.cell().unit()))
        .with(
            "measurementQualifier",
            result.vintage().map(v -> wording.get("vintage." + v.code())).orElse(""));
  }
}
