package vn.minhbach.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.bench.corpus.Batch;
import vn.minhbach.page.SearchPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.Press;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.render.search.SearchDocuments;
import vn.minhbach.render.search.SearchOutput;
import vn.minhbach.search.IndexWriter;

/** Makes our index of a corpus: a process of its own, so that its memory can be measured. */
final class IndexRun {

  private static final Pattern INDEXED = Pattern.compile("indexed in (\\S+) s");

  private IndexRun() {}

  /** Arguments: a file that names the content folders, and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    List<Path> folders = Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
    Path root = Path.of(arguments[1]);
    Site any = Batch.read(folders.get(0)).site();
    HtmlOutput html = new HtmlOutput(any.theme());
    List<Output> outputs = List.of(html.assets(), html);
    new Press(onlySearch(any), outputs).inOrder(file -> write(file, root));
    System.out.printf("indexed in %.2f s%n", index(folders, root) / 1e9);
  }

  /** What {@link #main} printed of the indexing alone. */
  static double indexSeconds(String output) {
    Matcher seconds = INDEXED.matcher(output);
    return seconds.find() ? Double.parseDouble(seconds.group(1)) : 0;
  }

  /**
   * Writes the index of all reports in {@code folders} to {@code root}.
   *
   * @return nanoseconds in the indexing alone, without the reading
   */
  private static long index(List<Path> folders, Path root) throws IOException {
    Site first = Batch.composed(folders.get(0)).site();
    long time = 0;
    long start = System.nanoTime();
    try (IndexWriter index = SearchOutput.open(first, file -> write(file, root))) {
      index.add(SearchDocuments.named(first));
      for (Path folder : folders) {
        time += System.nanoTime() - start;
        Site site = Batch.composed(folder).site();
        start = System.nanoTime();
        index.add(SearchDocuments.texts(site));
      }
      index.finish();
      time += System.nanoTime() - start;
    }
    return time;
  }

  private static Site onlySearch(Site site) {
    return new Site(
        site.info(),
        site.catalog(),
        site.findings(),
        site.pages().only(SearchPage.class),
        site.feeds(),
        site.gone(),
        site.cards(),
        site.messages(),
        site.content(),
        site.theme(),
        site.extract());
  }

  static void write(SiteFile file, Path root) throws IOException {
    Path path = root.resolve(file.path());
    Files.createDirectories(path.getParent());
    try (OutputStream out = Files.newOutputStream(path)) {
      file.content().writeTo(out);
    }
  }
}
