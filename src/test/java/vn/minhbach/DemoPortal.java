package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The portal of the four districts, built and read once for all tests that look at it. */
public final class DemoPortal {

  /** Where it is; tests read here, and write elsewhere. */
  public static final Path SITE = RunFolder.made("demo-portal", DemoPortal::build);

  private DemoPortal() {}

  /** Builds it to {@code output}. */
  public static void build(Path output) {
    try {
      new Portal(DemoContent.FOLDER, Sites.TODAY)
          .build(output, Portal.Extent.ALL, Sites.SILENT)
          .written()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its pages by path. Tests look at them, and change copies. */
  public static Map<String, Document> pages() {
    return Parsed.PAGES;
  }

  /** A page of one's own. */
  public static Document page(String path) {
    try {
      return Jsoup.parse(SITE.resolve(path), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parsed when somebody asks for them: that takes seconds. */
  private static final class Parsed {

    static final Map<String, Document> PAGES = parsed();

    private static Map<String, Document> parsed() {
      Map<String, Document> pages = new TreeMap<>();
      for (String path : Sites.files(SITE).keySet()) {
        if (path.endsWith(".html")) {
          pages.put(path, page(path));
        }
      }
      return Collections.unmodifiableMap(pages);
    }
  }
}
