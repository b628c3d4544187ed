package vn.minhbach.page;

import java.util.List;
import vn.minhbach.cite.Citation;

/**
 * How a page is cited and shown on other sites, ready to print.
 *
 * @param styles the citation as a text, in each style
 * @param citation what it says, for programs
 * @param downloads it in the forms that programs read
 * @param embeds what other sites can show of the page
 */
public record CiteView(
    List<Style> styles, Citation citation, List<Download> downloads, List<Embed> embeds) {

  public CiteView {
    styles = List.copyOf(styles);
    downloads = List.copyOf(downloads);
    embeds = List.copyOf(embeds);
  }

  /**
   * A way to write citations.
   *
   * @param code its name for machines
   */
  public record Style(String code, String name, List<Piece> pieces) {
    public Style {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of a citation's text.
   *
   * @param role {@code text}, {@code source}, words of a report; {@code title}, {@code original},
   *     the title of a report; {@code address}; {@code place}, empty until a row or cell is meant;
   *     {@code accessed}, with an ellipsis for the day on which the reader cites
   */
  public record Piece(String role, String text) {}

  /**
   * A form that programs read.
   *
   * @param file the name to keep it under
   * @param address of a file of the portal, or the form itself as a {@code data:} address
   */
  public record Download(String name, String file, String address) {}
}
