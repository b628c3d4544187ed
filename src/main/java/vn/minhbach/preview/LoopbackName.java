package vn.minhbach.preview;

import java.util.regex.Pattern;

/**
 * The names that this machine calls itself.
 *
 * <p>A site that somebody visits elsewhere may have its own name lead to this machine, and would
 * then be taken for the preview by the browser, and read it. It can't change what the browser says
 * it asked for.
 */
final class LoopbackName {

  /** With any port: it may be one that is forwarded. */
  private static final Pattern HOST =
      Pattern.compile(
          "(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  private LoopbackName() {}

  /** Whether {@code host} is one, as a request names it. */
  static boolean is(String host) {
    return HOST.matcher(host).matches();
  }
}
