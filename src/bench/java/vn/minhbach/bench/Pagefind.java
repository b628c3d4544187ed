package vn.minhbach.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pagefind over the pages of the reports, used as its documentation says. */
final class Pagefind implements Engine {

  private static final String BUNDLE = "pagefind";
  private static final String EMPTY_PAGE = "empty.html";

  /** Its ready-made interface, which a site may replace by its own and which is not loaded here. */
  private static final List<String> INTERFACE =
      List.of("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight");

  private static final String SEARCH =
      """
      async query => {
        const start = window.pagefind ? performance.now() : 0;
        window.pagefind = window.pagefind || await import('/pagefind/pagefind.js');
        const found = await window.pagefind.search(query);
        const pages = await Promise.all(found.results.slice(0, %d).map(r => r.data()));
        return {urls: pages.map(p => p.url), ms: performance.now() - start};
      }
      """
          .formatted(RESULTS);

  private final Path site;
  private final Path program;

  /**
   * @param site the folder with the pages
   * @param program {@code pagefind}
   */
  private Pagefind(Path site, Path program) {
    this.site = site;
    this.program = program;
  }

  /** Fetches the version that {@code package.json} names into {@code folder}. */
  static Pagefind install(Path packageJson, Path folder, Path site)
      throws IOException, InterruptedException {
    Path program = folder.resolve("node_modules/.bin/pagefind").toAbsolutePath();
    Files.createDirectories(folder);
    Path copy = folder.resolve("package.json");
    boolean fresh =
        Files.exists(program) && Files.exists(copy) && Files.mismatch(packageJson, copy) == -1;
    if (!fresh) {
      Files.writeString(copy, Files.readString(packageJson));
      Run.of(folder, List.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund"));
    }
    return new Pagefind(site, program);
  }

  @Override
  public String name() {
    return "Pagefind";
  }

  @Override
  public Index index() throws IOException, InterruptedException {
    Run run =
        Run.of(
            site,
            List.of(
                program.toString(),
                "--site",
                ".",
                "--root-selector",
                "main",
                "--force-language",
                "vi"));
    System.out.print(run.output().indent(4));
    CountingHost.writeEmptyPage(site.resolve(EMPTY_PAGE));
    try (Stream<Path> files = Files.walk(site.resolve(BUNDLE))) {
      List<Path> published =
          files.filter(Files::isRegularFile).filter(f -> !isInterface(f)).toList();
      long bytes = published.stream().mapToLong(f -> f.toFile().length()).sum();
      return new Index(run, 0, bytes, published.size());
    }
  }

  private static boolean isInterface(Path file) {
    return INTERFACE.stream().anyMatch(file.getFileName().toString()::startsWith);
  }

  @Override
  public Path root() {
    return site;
  }

  @Override
  public Answer first(Page page, String home, String query) {
    page.navigate(home + EMPTY_PAGE);
    return next(page, query);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Answer next(Page page, String query) {
    Map<String, Object> found = (Map<String, Object>) page.evaluate(SEARCH, query);
    List<String> addresses =
        ((List<String>) found.get("urls")).stream().map(u -> URI.create(u).getPath()).toList();
    return new Answer(addresses, ((Number) found.get("ms")).doubleValue());
  }
}
