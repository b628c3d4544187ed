package vn.minhbach.bench;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.bench.corpus.Batch;
import vn.minhbach.bench.corpus.Corpus;
import vn.minhbach.bench.corpus.KnownItem;
import vn.minhbach.bench.corpus.KnownItems;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problem;
import vn.minhbach.render.Press;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.theme.Theme;

/** Measures the search and Pagefind over corpora of several sizes. */
public final class SearchBenchmark {

  /** Pagefind is not asked to index more. */
  private static final int MOST_FOR_PAGEFIND = 5_000;

  private final Path project;
  private final Path out;
  private final Path units;
  private final HtmlOutput html = new HtmlOutput(Theme.PLAIN);

  private SearchBenchmark(Path project, Path out, Path units) {
    this.project = project;
    this.out = out;
    this.units = units;
  }

  /**
   * Arguments: the sizes, {@code 500,5000}; the project's folder; where to write; the official list
   * of administrative units until 30 June 2025.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SearchBenchmark benchmark =
        new SearchBenchmark(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
    List<Result> results = new ArrayList<>();
    for (String size : arguments[0].split(",", 0)) {
      results.addAll(benchmark.measure(Integer.parseInt(size.strip())));
      Files.writeString(benchmark.out.resolve("search.md"), Results.markdown(results));
    }
    System.out.println(Results.markdown(results));
  }

  private List<Result> measure(int size) throws IOException, InterruptedException {
    Path work = out.resolve(String.valueOf(size)).toAbsolutePath();
    delete(work);
    Files.createDirectories(work);
    Progress.say("%d reports: making them", size);
    Corpus corpus = Corpus.make(size, units, project.resolve("content"), work);
    boolean withPagefind = size <= MOST_FOR_PAGEFIND;
    Path pages = work.resolve("site");
    List<KnownItem> items = read(corpus, work, pages, withPagefind);
    Files.write(work.resolve("known-items.tsv"), items.stream().map(KnownItem::line).toList());
    Progress.say("%d known items", items.size());
    Path folders = work.resolve("folders.txt");
    Files.write(folders, corpus.folders().stream().map(Path::toString).toList());
    List<Engine> engines = new ArrayList<>();
    engines.add(new Ours(work.resolve("ours"), folders));
    if (withPagefind) {
      Path packageJson = project.resolve("src/bench/package.json");
      engines.add(Pagefind.install(packageJson, out.resolve("pagefind"), pages));
    }
    List<Result> results = new ArrayList<>();
    for (Engine engine : engines) {
      results.add(measure(engine, size, items, work));
    }
    return results;
  }

  private static Result measure(Engine engine, int size, List<KnownItem> items, Path work)
      throws IOException, InterruptedException {
    Progress.say("%s: indexing %d reports", engine.name(), size);
    Engine.Index index = engine.index();
    Progress.say("%s: asking", engine.name());
    try (Browsing browsing = new Browsing()) {
      List<Browsing.Asked> asked = browsing.ask(engine, items);
      String file = engine.getClass().getSimpleName() + "-missed.tsv";
      Files.write(work.resolve(file), missed(asked));
      return new Result(engine.name(), size, index, asked, "");
    } catch (PlaywrightException | IllegalStateException e) {
      String problem = e.getMessage().replaceAll("(?s)\\s+name=.*", "").replaceAll("\\s+", " ");
      Progress.say("%s: %s", engine.name(), problem);
      return new Result(engine.name(), size, index, List.of(), problem);
    }
  }

  /** Each item that was not found, with what was found instead. */
  private static List<String> missed(List<Browsing.Asked> asked) {
    return asked.stream()
        .filter(a -> !a.found())
        .map(
            a ->
                a.item().query()
                    + "\t"
                    + a.item().kind()
                    + "\t"
                    + String.join(" ", a.first().addresses()))
        .toList();
  }

  /** Reads the corpus, writes its pages where they are wanted, and finds the known items. */
  private List<KnownItem> read(Corpus corpus, Path work, Path pages, boolean withPages)
      throws IOException {
    KnownItems known = new KnownItems(corpus, work);
    AtomicInteger read = new AtomicInteger();
    Map<String, Integer> problems = new TreeMap<>();
    corpus.folders().parallelStream()
        .forEach(
            folder -> {
              Batch batch = withPages ? Batch.composed(folder) : Batch.read(folder);
              try {
                known.see(folder, batch.site());
                if (withPages) {
                  new Press(onlyReports(batch.site()), List.of(html))
                      .inOrder(file -> IndexRun.write(file, pages));
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              count(batch, problems);
              int done = read.addAndGet(batch.site().catalog().reports().size());
              Progress.say("%d of %d read", done, corpus.size());
            });
    if (read.get() != corpus.size() || !problems.isEmpty()) {
      Progress.say("WARNING: %d of %d could be read; %s", read.get(), corpus.size(), problems);
    }
    return known.items(project.resolve("src/test/resources/search/known.tsv"));
  }

  private static void count(Batch batch, Map<String, Integer> problems) {
    synchronized (problems) {
      batch.problems().stream()
          .filter(Problem::isError)
          .collect(Collectors.groupingBy(Problem::code))
          .forEach((code, all) -> problems.merge(code, all.size(), Integer::sum));
    }
  }

  private static Site onlyReports(Site site) {
    return new Site(
        site.info(),
        site.catalog(),
        site.findings(),
        site.pages().only(ReportPage.class),
        site.feeds(),
        site.gone(),
        site.cards(),
        site.messages(),
        site.content(),
        site.theme(),
        site.extract());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
