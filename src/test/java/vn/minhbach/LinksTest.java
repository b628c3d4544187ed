package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link of the demo portal leads somewhere, and none makes a browser ask another host. */
class LinksTest {

  private final Map<String, Document> pages = DemoPortal.pages();
  private final Set<String> files = Sites.files(DemoPortal.SITE).keySet();

  @Test
  void everyLinkAndAnchorLeadsSomewhere() {
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src], form[action]")) {
        String link =
            element.attr(
                element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action");
        if (link.matches("(https?|mailto|data):.*")) {
          continue;
        }
        links++;
        String target = resolve(page.getKey(), link);
        String[] parts = target.split("#", 2);
        String file = parts[0].replaceFirst("\\?.*", "");
        String path = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        boolean missing = !files.contains(path);
        boolean lost =
            !missing
                && parts.length > 1
                && path.endsWith(".html")
                && !ids.get(path).contains(parts[1]);
        if (missing || lost) {
          broken.add(page.getKey() + " -> " + link);
        }
      }
    }
    assertThat(links).isGreaterThan(1000);
    assertThat(broken).isEmpty();
  }

  /** Resolved like a browser does, with the site below a path; the error page by its base path. */
  private static String resolve(String page, String link) {
    if (page.endsWith("404.html") && link.startsWith("/")) {
      return link.substring(1);
    }
    String resolved = URI.create("http://x/a/b/" + page).resolve(link).toString();
    assertThat(resolved).as("%s on %s", link, page).startsWith("http://x/a/b/");
    return resolved.substring("http://x/a/b/".length());
  }

  @Test
  void noPageAsksAnotherHostForAnything() {
    pages.forEach(
        (path, page) -> {
          for (Element element :
              page.select(
                  "script[src], img[src], iframe, link[rel=stylesheet], link[rel=icon], source, video")) {
            String url = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertThat(url).as(path).doesNotMatch("(?i)(https?:)?//.*");
          }
          // The copy of a report in one file carries its style sheet.
          String inline = path.endsWith("/tai-ve.html") ? "[style], script" : "style, [style]";
          assertThat(page.select(inline + ", script:not([src]):not([type=application/ld+json])"))
              .as(path)
              .isEmpty();
        });
  }

  @Test
  void noTwoElementsOfAPageHaveOneId() {
    pages.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertThat(ids).as(path).doesNotHaveDuplicates();
        });
  }
}
