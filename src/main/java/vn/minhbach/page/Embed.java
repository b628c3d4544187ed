package vn.minhbach.page;

/**
 * A light page that other sites show in a frame.
 *
 * @param id the id of the table that it shows, or empty
 * @param address of the light page
 * @param name what it shows
 * @param title the same with its area and the portal, words that stand alone
 * @param height of the frame in CSS pixels, worked out from the rows; a script may correct it
 * @param code the frame as HTML, to be copied
 */
public record Embed(String id, String address, String name, String title, int height, String code) {

  /** Wide enough for a table in a newspaper's column; {@code code} takes all the width there is. */
  public static final int WIDTH = 600;

  static Embed of(String id, String address, String name, String title, int height, SiteInfo site) {
    String code =
        "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\" style=\"border:0\"></iframe>"
            .formatted(escaped(site.absolute(address)), escaped(title), height);
    return new Embed(id, address, name, title, height, code);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
