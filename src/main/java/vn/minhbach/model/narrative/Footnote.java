package vn.minhbach.model.narrative;

import java.util.List;

/**
 * A footnote.
 *
 * @param number from 1, in the order of the marks
 * @param marks how many marks refer to it, at least 1
 */
public record Footnote(int number, int marks, List<Block> content) {

  public Footnote {
    content = List.copyOf(content);
  }

  /** Its id in the page. */
  public String id() {
    return "fn-" + number;
  }
}
