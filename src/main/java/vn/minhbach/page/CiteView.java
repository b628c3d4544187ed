package vn.minhbach.page;

import java.util.List;
import vn.minhbach.cite.Citation;

/**
 * How a page is cited and shown on other sites.
 *
 * @param citation what it says
 * @param files the address below which it stands in the forms that programs read; empty where the
 *     page itself holds them
 * @param embeds what other sites can show of the page
 * @param texts the citation as a text, in each style
 */
public record CiteView(
    Citation citation, String files, List<Embed> embeds, Lazy<List<Style>> texts) {

  public CiteView {
    embeds = List.copyOf(embeds);
  }

  /** The citation as a text, in each style, ready to print. */
  public List<Style> styles() {
    return texts.get();
  }

  /** The citation in the forms that programs read. */
  public List<Download> downloads() {
    return files.isEmpty() ? Downloads.inPage(citation) : Downloads.files(citation, files);
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
