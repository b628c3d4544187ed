package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The portal of the four districts, built once for all tests that look at it. */
public final class DemoPortal {

  public static final Path CONTENT = Path.of("content");

  /** Test classes run in several processes at once; each has its own. */
  public static final Path SITE =
      Path.of("target/demo-portal" + System.getProperty("fork", "")).toAbsolutePath();

  private static final Portal.Outcome OUTCOME = build(SITE);

  private DemoPortal() {}

  /** Builds it to {@code output}. */
  public static Portal.Outcome build(Path output) {
    try {
      return new Portal(CONTENT, Sites.TODAY).build(output, Portal.Extent.ALL, Sites.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Portal.Outcome outcome() {
    return OUTCOME;
  }

  /** Its pages by path. */
  public static Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    OUTCOME.written().orElseThrow();
    Sites.files(SITE)
        .forEach(
            (path, file) -> {
              if (path.endsWith(".html")) {
                pages.put(path, page(path));
              }
            });
    return pages;
  }

  public static Document page(String path) {
    try {
      return Jsoup.parse(SITE.resolve(path), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
