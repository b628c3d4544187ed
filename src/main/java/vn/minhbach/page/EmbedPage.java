package vn.minhbach.page;

/** A light page for the frames of other sites. */
public sealed interface EmbedPage extends Page permits StatementsEmbedPage, TableEmbedPage {

  /** The full page, named by its title. */
  Link full();

  Embed embed();

  /** A light page repeats another. */
  @Override
  default boolean listed() {
    return false;
  }
}
