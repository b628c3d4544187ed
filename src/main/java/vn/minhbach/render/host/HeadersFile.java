package vn.minhbach.render.host;

import java.util.List;
import vn.minhbach.render.MediaType;

/**
 * The file {@code _headers} of Netlify and Cloudflare Pages.
 *
 * <p>Both send what all the rules say that fit, and join what has one name by a comma. So nothing
 * is said twice but the policy. That everything else is asked for each time, both say by
 * themselves.
 */
final class HeadersFile {

  private static final String HEAD =
      """
      # Headers. Made by the build, for Netlify and Cloudflare Pages.
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private HeadersFile() {}

  static String text(HostHeaders headers) {
    HeadersFile file = new HeadersFile();
    String root = headers.root();
    file.rule(root + "*", headers.everywhere());
    // Cloudflare takes one star a path.
    file.rule(root + "*/" + HostHeaders.LIGHT, List.of(headers.framed()));
    file.rule(root + "*/" + HostHeaders.LIGHT + ":table/", List.of(headers.framed()));
    for (MediaType type : MediaType.ALL) {
      file.rule(root + "*" + type.ending(), List.of(new Header("Content-Type", type.value())));
    }
    headers.lasting().forEach(path -> file.rule(path, List.of(HostHeaders.FOR_EVER)));
    headers.index().forEach(path -> file.rule(path + "*", List.of(HostHeaders.A_DAY)));
    return file.text.toString();
  }

  private void rule(String path, List<Header> headers) {
    text.append(path).append('\n');
    headers.forEach(h -> text.append("  ").append(h.name()).append(": ").append(h.value() + "\n"));
  }
}
