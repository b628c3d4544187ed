package vn.minhbach.render.host;

import java.util.stream.Collectors;

/**
 * The file {@code _redirects} of Netlify and Cloudflare Pages.
 *
 * <p>Netlify serves the page that stands at an old address unless a line ends in {@code !}.
 * Cloudflare knows no such line and passes it over, and leads on whether there is a page or not. So
 * every redirect has a line for each. Only Netlify can say that a page was withdrawn.
 */
final class RedirectsFile {

  private static final String HEAD =
      """
      # Addresses that moved or were withdrawn. Made by the build. Lines that end in ! are for Netlify, the others for Cloudflare Pages.
      """;

  private RedirectsFile() {}

  static String text(HostRules rules) {
    return HEAD + rules.rules().stream().map(RedirectsFile::lines).collect(Collectors.joining());
  }

  private static String lines(HostRule rule) {
    String from = rule.path() + (rule.prefix() ? "*" : "");
    if (rule.gone()) {
      return from + " " + rule.path() + " 410!\n";
    }
    String line = from + " " + rule.target() + (rule.prefix() ? ":splat" : "") + " 301";
    return line + "!\n" + line + "\n";
  }
}
