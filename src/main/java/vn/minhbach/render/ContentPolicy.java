package vn.minhbach.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.minhbach.model.ledger.Fingerprint;

/**
 * What a page may load and run: the Content-Security-Policy, for pages and for hosts.
 *
 * <p>Scripts, styles, pictures and data of the portal itself, and nothing else; no script or style
 * within a page. Each page says so itself, because not every host can be told to, and a copy on a
 * disk has none.
 */
public final class ContentPolicy {

  private static final String LOADS =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'self'";

  /** A copy in one file asks nobody for anything; the search leads to the portal. */
  private static final String ALONE =
      "default-src 'none'; img-src data:; style-src '%s'; base-uri 'none'; form-action %s";

  private ContentPolicy() {}

  /**
   * For the page itself; who may frame it can't be said there.
   *
   * @param portal where it is published: there leads the search of a page that was handed on
   */
  public static String inPage(String portal) {
    return LOADS + " " + host(portal);
  }

  /**
   * For a page that stands alone in one file.
   *
   * @param styles its style sheet, as it stands in it
   * @param portal where it is published
   */
  public static String alone(String styles, String portal) {
    return ALONE.formatted(hash(styles), host(portal));
  }

  /**
   * For the host's answer, with whatever file: it allows what any page of the portal allows itself.
   *
   * @param styles the style sheet that stands in copies of one file
   */
  public static String onHost(String styles) {
    return LOADS
        .replace("style-src 'self'", "style-src 'self' '" + hash(styles) + "'")
        .replace("img-src 'self'", "img-src 'self' data:");
  }

  /** The same with light pages, which other sites may show in a frame. */
  public static String onHostFramed(String styles) {
    return onHost(styles) + "; frame-ancestors *";
  }

  private static String hash(String styles) {
    byte[] sum = Fingerprint.sha256().digest(styles.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }

  private static String host(String address) {
    return URI.create(address).resolve("/").toString();
  }
}
