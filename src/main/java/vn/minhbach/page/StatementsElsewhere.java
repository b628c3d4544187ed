package vn.minhbach.page;

import java.util.List;

/**
 * Where the statements are that a page leaves out.
 *
 * @param sentence how many it shows of how many, and which; empty where it shows all
 * @param pages that hold the others
 */
public record StatementsElsewhere(String sentence, List<Link> pages) {

  static final StatementsElsewhere NONE = new StatementsElsewhere("", List.of());

  public StatementsElsewhere {
    pages = List.copyOf(pages);
  }
}
