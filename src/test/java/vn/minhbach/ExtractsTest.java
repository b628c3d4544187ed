package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A district's download holds all that belongs to it, and reads from a disk. */
class ExtractsTest {

  private static final String PORTAL = "https://minhbach.example/";

  private static Stream<String> downloads() {
    return Sites.files(DemoPortal.SITE).keySet().stream()
        .filter(path -> path.endsWith("tai-ve.zip"));
  }

  @Test
  void everyAreaWithReportsOfItsOwnHasOneAndLinksToIt() {
    List<String> linked = new ArrayList<>();
    DemoPortal.pages()
        .forEach(
            (path, page) ->
                page.select("a[href$=tai-ve.zip]")
                    .forEach(
                        a ->
                            linked.add(
                                Path.of(path)
                                    .resolveSibling(a.attr("href"))
                                    .normalize()
                                    .toString()
                                    .replace('\\', '/'))));
    // The English pages lead to the same files.
    assertThat(new TreeSet<>(linked))
        .containsExactlyElementsOf(downloads().toList())
        .contains("cao-bang/ha-lang/tai-ve.zip")
        .hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("downloads")
  void everyLinkLeadsToAFileWithinOrToThePortal(String download) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    Map<String, Set<String>> ids = new TreeMap<>();
    Set<String> files = new HashSet<>();
    try (ZipFile zip = new ZipFile(DemoPortal.SITE.resolve(download).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        files.add(entry.getName());
        if (entry.getName().endsWith(".html")) {
          try (InputStream in = zip.getInputStream(entry)) {
            Document page = Jsoup.parse(in, "UTF-8", "");
            pages.put(entry.getName(), page);
            ids.put(entry.getName(), new HashSet<>(page.select("[id]").eachAttr("id")));
          }
        }
      }
    }
    List<String> broken = new ArrayList<>();
    int within = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src], form[action]")) {
        String attribute =
            element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
        String link = element.attr(attribute);
        if (link.startsWith(PORTAL)) {
          if (!isPublished(link)) {
            broken.add(page.getKey() + " -> " + link);
          }
        } else if (!link.matches("(https?|mailto|data):.*")) {
          within++;
          URI target = URI.create("http://x/" + page.getKey()).resolve(link);
          String file = target.getPath().substring(1);
          String anchor = target.getFragment();
          if (!files.contains(file)
              || anchor != null && ids.containsKey(file) && !ids.get(file).contains(anchor)) {
            broken.add(page.getKey() + " -> " + link);
          }
        }
      }
    }
    assertThat(within).isGreaterThan(500);
    assertThat(broken).isEmpty();
  }

  private static boolean isPublished(String link) {
    String path = URI.create(link).getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return Files.exists(DemoPortal.SITE.resolve(file));
  }

  @ParameterizedTest
  @MethodSource("downloads")
  void itHoldsReportsSeriesFindingsAndSourcesAndNoMore(String download) throws IOException {
    String area = download.substring(0, download.lastIndexOf('/') + 1);
    Map<String, Document> pages = DemoPortal.pages();
    Set<String> expected = new HashSet<>();
    for (String path : Sites.files(DemoPortal.SITE).keySet()) {
      // Communes have pages of their own, and light pages are for frames.
      boolean other =
          path.contains("/nhung/")
              || pages.containsKey(path)
                  && pages.get(path).body().hasClass("area")
                  && !path.equals(area + "index.html");
      if (path.startsWith(area) && path.matches(".*\\.(html|txt|bib|ris)") && !other) {
        expected.add(path);
      }
    }
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(DemoPortal.SITE.resolve(download).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(names).isSorted().containsAll(expected).contains("index.html");
    assertThat(names).anyMatch(name -> name.matches("assets/minhbach\\.\\w{8}\\.css"));
    assertThat(names)
        .allMatch(name -> name.matches("index\\.html|(assets|phat-hien|" + area + ").*"));
    Path file = DemoPortal.SITE.resolve(download);
    assertThat(Files.size(file)).isLessThan(1_500_000);
  }
}
