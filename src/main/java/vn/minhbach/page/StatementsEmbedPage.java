package vn.minhbach.page;

import java.util.List;

/**
 * A series or an indicator in a frame of another site.
 *
 * @param area with the areas above it; empty where {@code statements} are of several
 */
public record StatementsEmbedPage(
    Head head, Link full, String area, List<StatementView> statements, Embed embed)
    implements EmbedPage {

  public StatementsEmbedPage {
    statements = List.copyOf(statements);
  }
}
