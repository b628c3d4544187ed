package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Style sheets and scripts are small, hold nothing that no page uses, and lose nothing on their
 * way.
 */
class StyleSheetTest {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
  private static final Pattern QUOTED = Pattern.compile("'([^'\\n]*)'|\"([^\"\\n]*)\"");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");
  private static final Pattern DECLARED = Pattern.compile("[{;]\\s*(-*[a-z][\\w-]*)\\s*:");

  private static String asset(String name) throws IOException {
    return Files.readString(Sites.asset(DemoPortal.SITE, name));
  }

  @Test
  void theStyleSheetOfThePagesComesToThirtyKilobytes() throws IOException {
    assertThat(bytes("minhbach.css")).isLessThanOrEqualTo(30_000);
    // That of the light pages, in frames of other sites, which load nothing else.
    assertThat(bytes("nhung.css")).isLessThanOrEqualTo(3_000);
  }

  @Test
  void theScriptsOfThePagesBesideTheSearchComeToFifteenKilobytes() throws IOException {
    Set<String> scripts =
        DemoPortal.pages().values().stream()
            .filter(page -> page.body().hasAttr("data-root"))
            .flatMap(page -> page.select("script[src]").eachAttr("src").stream())
            .map(address -> Sites.plainAssets(address).replaceFirst(".*/", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(scripts).contains("minhbach.js", "cite.js", "report.js", "compare.js");
    scripts.removeAll(Set.of("search.js", "find.js"));
    long sum = 0;
    for (String script : scripts) {
      sum += bytes(script);
    }
    System.out.println("scripts of the pages: " + scripts + ", " + sum + " bytes");
    assertThat(sum).isLessThanOrEqualTo(15_000);
  }

  private static long bytes(String name) throws IOException {
    return Files.size(Sites.asset(DemoPortal.SITE, name));
  }

  /** What a phone on a weak network waits for before it shows a district. */
  @Test
  void aDistrictsPageWithAllThatItLoadsComesToSixtyKilobytesPacked() throws IOException {
    int pages = 0;
    for (Map.Entry<String, Document> page : DemoPortal.pages().entrySet()) {
      if (page.getValue().body().hasClass("area")) {
        pages++;
        Path file = DemoPortal.SITE.resolve(page.getKey());
        long sum = packed(file);
        for (Element part : page.getValue().select("link[rel=stylesheet], script[src], img")) {
          String address = part.attr(part.hasAttr("href") ? "href" : "src");
          sum += packed(file.getParent().resolve(address.replaceFirst("[?#].*", "")).normalize());
        }
        assertThat(sum).as(page.getKey()).isLessThanOrEqualTo(60 * 1024);
      }
    }
    assertThat(pages).isGreaterThan(50);
  }

  private static long packed(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      Files.copy(file, gzip);
    }
    return out.size();
  }

  @Test
  void everyPictureKeepsItsRoomBeforeItIsThere() {
    DemoPortal.pages()
        .forEach(
            (path, page) -> assertThat(page.select("img:not([width][height])")).as(path).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"minhbach.css", "nhung.css"})
  void everyClassOfAStyleSheetIsUsed(String name) throws IOException {
    Set<String> used = new HashSet<>();
    DemoPortal.pages()
        .values()
        .forEach(page -> page.select("[class]").forEach(e -> used.addAll(e.classNames())));
    // Corrections and the like, which the demonstration has none of.
    for (Path template : Sites.files(Path.of("templates")).values()) {
      find(CLASSES, Files.readString(template))
          .forEach(found -> used.addAll(List.of(found.group(1).split("[\\s<>]+", 0))));
    }
    Map<String, Path> programs = new TreeMap<>(Sites.files(Path.of("assets")));
    programs.putAll(Sites.files(Path.of("src/main/java/vn/minhbach/chart")));
    programs.putAll(Sites.files(Path.of("src/main/java/vn/minhbach/page")));
    for (Map.Entry<String, Path> file : programs.entrySet()) {
      if (file.getKey().matches(".*\\.(js|java)")) {
        for (MatchResult quoted : find(QUOTED, Files.readString(file.getValue()))) {
          find(WORD, quoted.group()).forEach(word -> used.add(word.group()));
        }
      }
    }
    String selectors =
        COMMENT
            .matcher(Files.readString(Path.of("assets", name)))
            .replaceAll("")
            .replaceAll("\\{[^{}]*}", "{}");
    Set<String> unused = new TreeSet<>();
    find(CLASS, selectors).forEach(found -> unused.add(found.group(1)));
    assertThat(unused).isNotEmpty();
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }

  /** What makes them small leaves out, with a warning, what it does not understand. */
  @ParameterizedTest
  @ValueSource(strings = {"minhbach.css", "nhung.css"})
  void nothingIsLostWhereAStyleSheetIsMadeSmall(String name) throws IOException {
    String source = COMMENT.matcher(Files.readString(Path.of("assets", name))).replaceAll("");
    String published = asset(name);
    assertThat(declared(published.substring(published.indexOf(":root{color-scheme"))))
        .isEqualTo(declared(source));
    Set<Integer> letters = source.chars().filter(c -> c > 127).boxed().collect(Collectors.toSet());
    assertThat(published.chars().filter(c -> c > 127).boxed().collect(Collectors.toSet()))
        .isEqualTo(letters);
  }

  private static List<String> declared(String css) {
    List<String> names = new ArrayList<>();
    find(DECLARED, css).forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static List<MatchResult> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
