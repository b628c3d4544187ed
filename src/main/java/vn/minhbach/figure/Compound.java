package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One number spread over several units, largest first: {@code 434 tỷ 896 triệu đồng}.
 *
 * <p>Its value and unit are in the largest unit printed: 434.896 tỷ đồng.
 *
 * @param parts at least two numbers that are not negative, each in a smaller unit of the same
 *     quantity than the one before
 */
public record Compound(List<Part> parts) implements Quantity {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if they are not as described
   */
  public Compound {
    parts = List.copyOf(parts);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a compound has two parts or more: " + parts);
    }
    for (int i = 1; i < parts.size(); i++) {
      if (!parts.get(i).canFollow(parts.get(i - 1))) {
        throw new IllegalArgumentException("parts do not add up: " + parts);
      }
    }
  }

  @Override
  public String kind() {
    return "compound";
  }

  @Override
  public Unit unit() {
    return parts.get(0).unit();
  }

  @Override
  public Optional<BigDecimal> value() {
    return parts.stream()
        .map(part -> part.unit().convert(part.number(), unit()))
        .reduce(BigDecimal::add);
  }

  /**
   * One number and its unit: {@code 434 tỷ}.
   *
   * @param number the number, with the printed decimals
   * @param unit its unit
   */
  public record Part(BigDecimal number, Unit unit) {

    public Part {
      requireNonNull(number);
      requireNonNull(unit);
    }

    /** Whether this part may stand after {@code larger}, of which it counts a fraction. */
    boolean canFollow(Part larger) {
      return unit.smallerThan(larger.unit)
          && number.signum() >= 0
          && larger.number.signum() >= 0
          // In "4,5 tỷ 170 triệu" the decimals and the second part claim the same digits.
          && larger.number.scale() <= 0;
    }
  }
}
