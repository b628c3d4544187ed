package vn.minhbach.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The portal's own search, through its own page. */
final class Ours implements Engine {

  private static final List<String> MEMORY = List.of("-Xmx1g", "-XX:+UseSerialGC");

  /** Notes when the page has finished a query, by its own clock. */
  private static final String WATCH =
      """
      window.minhbachBench = {
        element: () => document.querySelector('[data-search-state]'),
        finished: function (query) {
          const element = this.element();
          if (!element || !/^(done|error)$/.test(element.dataset.searchState)) { return false; }
          const shown = element.dataset.searchQuery !== undefined ? element.dataset.searchQuery
            : new URLSearchParams(location.search).get('q') || '';
          return shown.normalize('NFC').trim() === query.normalize('NFC').trim();
        },
        expect: function (query) { this.query = query; this.at = undefined; return performance.now(); }
      };
      new MutationObserver(() => {
        const bench = window.minhbachBench;
        if (bench.query !== undefined && !bench.at && bench.finished(bench.query)) {
          bench.at = performance.now();
        }
      }).observe(document, {subtree: true, childList: true, attributes: true,
        attributeFilter: ['data-search-state', 'data-search-query']});
      """;

  private static final String RESULT =
      """
      () => ({
        state: window.minhbachBench.element().dataset.searchState,
        at: window.minhbachBench.at || performance.now(),
        urls: [...document.querySelectorAll('#search-results a')].slice(0, %d).map(a => a.href)
      })
      """
          .formatted(RESULTS);

  private final Path root;
  private final Path folders;

  /**
   * @param root where the search page, the scripts and the index go
   * @param folders a file that names the content folders of the corpus
   */
  Ours(Path root, Path folders) {
    this.root = root;
    this.folders = folders;
  }

  @Override
  public String name() {
    return "Minh Bạch";
  }

  @Override
  public Index index() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(MEMORY);
    command.addAll(
        List.of(
            "-XX:ActiveProcessorCount=" + Run.CORES,
            "-Dorg.freemarker.loggerLibrary=none",
            "-cp",
            System.getProperty("java.class.path"),
            IndexRun.class.getName(),
            folders.toString(),
            root.toString()));
    Run run = Run.of(Path.of("").toAbsolutePath(), command);
    System.out.print(run.output().indent(4));
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> published =
          files.filter(Files::isRegularFile).filter(CountingHost::isOfSearch).toList();
      long bytes = published.stream().mapToLong(f -> f.toFile().length()).sum();
      return new Index(run, IndexRun.indexSeconds(run.output()), bytes, published.size());
    }
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public Answer first(Page page, String home, String query) {
    page.addInitScript(WATCH + "window.minhbachBench.expect(" + quoted(query) + ");");
    page.navigate(home + "tim-kiem/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    return answer(page, query, 0);
  }

  @Override
  public Answer next(Page page, String query) {
    // Before the filling, for the page may search while one types.
    Object start = page.evaluate("query => window.minhbachBench.expect(query)", query);
    page.locator("main input[name=q]").fill(query);
    page.keyboard().press("Enter");
    return answer(page, query, ((Number) start).doubleValue());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @SuppressWarnings("unchecked")
  private static Answer answer(Page page, String query, double start) {
    page.waitForFunction("query => window.minhbachBench.finished(query)", query);
    Map<String, Object> result = (Map<String, Object>) page.evaluate(RESULT);
    if (!"done".equals(result.get("state"))) {
      throw new IllegalStateException("the search page reports an error for \"" + query + "\"");
    }
    List<String> addresses =
        ((List<String>) result.get("urls")).stream().map(u -> URI.create(u).getPath()).toList();
    return new Answer(addresses, ((Number) result.get("at")).doubleValue() - start);
  }
}
