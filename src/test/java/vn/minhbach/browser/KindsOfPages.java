package vn.minhbach.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.Sites;
import vn.minhbach.audit.Audit;
import vn.minhbach.cache.Cache;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Catalog;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.Reading;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;

/** One page of every kind that there is: the longest. */
final class KindsOfPages {

  private KindsOfPages() {}

  /**
   * By kind ({@code Report}), the address of its longest page.
   *
   * @param content what the site was built from
   * @param site where it was built to
   */
  static Map<String, String> of(Path content, Path site) {
    Map<String, String> longest = new LinkedHashMap<>();
    List<Page> pages = pages(content);
    all(Page.class)
        .forEach(
            kind ->
                pages.stream()
                    .filter(page -> page.getClass() == kind)
                    .map(page -> page.head().address())
                    .max(Comparator.comparing((String a) -> length(site, a)).thenComparing(a -> a))
                    .ifPresent(a -> longest.put(name(kind), a)));
    return longest;
  }

  /** The names of all kinds. */
  static List<String> names() {
    return all(Page.class).map(KindsOfPages::name).toList();
  }

  private static String name(Class<?> kind) {
    return kind.getSimpleName().replaceFirst("Page$", "");
  }

  private static Stream<Class<?>> all(Class<?> kind) {
    return kind.isInterface()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(KindsOfPages::all)
        : Stream.of(kind);
  }

  private static List<Page> pages(Path content) {
    Problems problems = new Problems();
    ContentFolder folder = new ContentFolder(content, problems);
    PortalConfig config = PortalConfig.read(folder, problems).orElseThrow();
    Catalog catalog =
        Reading.of(
                folder,
                config.languages(),
                config.keepsLedger(),
                Sites.TODAY,
                Cache.none(),
                problems)
            .catalog();
    Site vietnamese =
        Composer.compose(
                config, Theme.PLAIN, catalog, Audit.audit(catalog, problems), content, Cache.none())
            .get(0);
    return vietnamese.pages().stream().toList();
  }

  private static long length(Path site, String address) {
    try {
      Path file = site.resolve(address.substring(1));
      return Files.size(address.endsWith("/") ? file.resolve("index.html") : file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
