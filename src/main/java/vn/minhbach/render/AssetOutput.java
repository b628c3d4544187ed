package vn.minhbach.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.minhbach.page.Site;

/** Style sheet, scripts and icon, as they are. */
public final class AssetOutput implements Output {

  private static final List<String> NAMES =
      List.of(
          "minhbach.css",
          "minhbach.js",
          "cite.js",
          "search.js",
          "inflate.js",
          "find.js",
          "redirect.js",
          "nhung.css",
          "nhung.js",
          "icon.svg");

  @Override
  public void files(Site site, Sink sink) throws IOException {
    for (String name : NAMES) {
      sink.accept(asset(name));
    }
  }

  private static SiteFile asset(String name) {
    return new SiteFile(
        "assets/" + name,
        out -> {
          try (InputStream in = AssetOutput.class.getResourceAsStream("/assets/" + name)) {
            in.transferTo(out);
          }
        });
  }
}
