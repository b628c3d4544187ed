package vn.minhbach.model;

import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Figure;

/** How figures of one report follow from one another, as {@code relations.yaml} declares it. */
public sealed interface Relation {

  /**
   * Figures that add up to a total.
   *
   * @param total the printed total, or the one declared: {@code 100%}
   * @param stated the cell that prints it; empty where it is declared
   * @param parts at least one
   * @param complete whether every part that is declared is stated
   */
  record Sum(Figure total, Optional<Cell> stated, List<Cell> parts, boolean complete)
      implements Relation {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A share that two other figures give.
   *
   * @param share in per cent or per mille
   * @param whole empty where the part is printed with its whole: {@code 17.291/19.660}
   */
  record Share(Cell share, Cell part, Optional<Cell> whole) implements Relation {}
}
