package vn.minhbach.render.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.Assets;
import vn.minhbach.render.ContentPolicy;

/**
 * What hosts are to send along: the one place where it is said, for every kind of host.
 *
 * <p>Some hosts send what a closer rule says instead of what a wider one does, some send both. So
 * both must do: a second Content-Security-Policy only adds that a page may be framed, and where one
 * says who may, browsers pass over {@code X-Frame-Options}.
 *
 * <p>{@code Strict-Transport-Security} is not among them: it binds the host's whole name, for
 * months, and whoever made a portal may not speak for it.
 *
 * @param root the path that the portal is published below, ending in {@code /}
 * @param everywhere with every answer, also where there is no such page
 * @param framed with light pages, which other sites show in frames
 * @param lasting paths of files whose bytes never change
 * @param index folders of the search index, whose files are asked for with the index's checksum
 */
record HostHeaders(
    String root, List<Header> everywhere, Header framed, List<String> lasting, List<String> index) {

  /** Everything may be kept, if it is asked each time whether it changed. */
  static final Header ASK = new Header("Cache-Control", "no-cache");

  static final String POLICY = "Content-Security-Policy";

  /** With files whose bytes never change. */
  static final Header FOR_EVER = new Header("Cache-Control", "public, max-age=31536000, immutable");

  /** With parts of the search index: another index has other addresses, another program may not. */
  static final Header A_DAY = new Header("Cache-Control", "public, max-age=86400");

  /** The folder that light pages are in. */
  static final String LIGHT = "nhung/";

  private static final List<String> INDEX = List.of("t/", "o/", "p/", "d/", "n/");

  HostHeaders {
    everywhere = List.copyOf(everywhere);
    lasting = List.copyOf(lasting);
    index = List.copyOf(index);
  }

  static HostHeaders of(Site site, String root) throws IOException {
    Stream<String> indexes =
        site.info().versions().stream()
            .map(SiteInfo.Version::prefix)
            .map(prefix -> prefix.isEmpty() ? "" : prefix.substring(1) + "/");
    Assets assets = Assets.of(site);
    String styles = new String(assets.bytes("/assets/minhbach.css"), StandardCharsets.UTF_8);
    return new HostHeaders(
        root,
        everywhere(ContentPolicy.onHost(styles)),
        new Header(POLICY, ContentPolicy.onHostFramed(styles)),
        assets.lasting().stream().sorted().map(address -> root + address.substring(1)).toList(),
        indexes
            .flatMap(version -> INDEX.stream().map(folder -> version + folder))
            .map(folder -> root + "assets/search/" + folder)
            .toList());
  }

  private static List<Header> everywhere(String policy) {
    return List.of(
        new Header(POLICY, policy),
        new Header("X-Frame-Options", "SAMEORIGIN"),
        new Header("X-Content-Type-Options", "nosniff"),
        new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
        new Header(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        new Header("Cross-Origin-Opener-Policy", "same-origin"),
        // All of it is public: programs of others may read it, pages of others show it.
        new Header("Cross-Origin-Resource-Policy", "cross-origin"),
        new Header("Access-Control-Allow-Origin", "*"));
  }

  /** What is sent where {@code closer} stands in place of what is of its name. */
  List<Header> with(Header closer) {
    return Stream.concat(everywhere.stream(), Stream.of(ASK))
        .map(header -> header.name().equals(closer.name()) ? closer : header)
        .toList();
  }
}
