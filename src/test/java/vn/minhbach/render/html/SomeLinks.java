package vn.minhbach.render.html;

import java.util.List;
import java.util.Optional;
import vn.minhbach.model.Language;
import vn.minhbach.page.SiteInfo;

/** The links of pages of a portal that has nothing but an address. */
final class SomeLinks {

  private SomeLinks() {}

  static RelativeLinks of(String from, String base, Language language) {
    SiteInfo site =
        new SiteInfo(
            "",
            "",
            base,
            "",
            "",
            "",
            "",
            language,
            List.of(),
            List.of(),
            List.of(),
            new SiteInfo.Logo("/assets/icon.svg", 32, 32),
            false,
            false);
    return RelativeLinks.of(from, site, Optional.empty());
  }
}
