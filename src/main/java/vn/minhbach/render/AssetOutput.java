package vn.minhbach.render;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.page.Site;

/** Style sheet, scripts and icon, as they are. */
public final class AssetOutput implements Output {

  private static final List<String> NAMES =
      List.of("minhbach.css", "minhbach.js", "search.js", "icon.svg");

  @Override
  public Stream<SiteFile> files(Site site) {
    return NAMES.stream().map(AssetOutput::asset);
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
