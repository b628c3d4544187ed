package vn.minhbach.page;

import java.util.List;

/**
 * Where those are that a list leaves out.
 *
 * @param sentence how many it shows of how many, and which; empty where it shows all
 * @param pages that hold the others
 */
public record Elsewhere(String sentence, List<Link> pages) {

  static final Elsewhere NONE = new Elsewhere("", List.of());

  public Elsewhere {
    pages = List.copyOf(pages);
  }
}
