package vn.minhbach.intake.document;

/**
 * Where something stands in a document.
 *
 * @param paragraph from 1, counted through the whole document; of plain text the line
 * @param page from 1; 0 where it is not known
 */
public record Spot(int paragraph, int page) {

  /** The page as a message names it: a question mark where it is not known. */
  public String pageName() {
    return page == 0 ? "?" : String.valueOf(page);
  }
}
