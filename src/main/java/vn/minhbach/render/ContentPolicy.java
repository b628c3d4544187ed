package vn.minhbach.render;

/**
 * What a page may load and run: the Content-Security-Policy, for pages and for hosts.
 *
 * <p>Scripts, styles, pictures and data of the portal itself, and nothing else; no script or style
 * within a page.
 */
public final class ContentPolicy {

  private static final String LOADS =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self';"
          + " form-action 'self'; base-uri 'none'";

  private ContentPolicy() {}

  /** For the page itself; who may frame it can't be said there. */
  public static String inPage() {
    return LOADS;
  }

  /**
   * For the host's answer.
   *
   * @param framed whether other sites may show the page in a frame
   */
  public static String inHeader(boolean framed) {
    return LOADS + "; frame-ancestors " + (framed ? "*" : "'self'");
  }
}
