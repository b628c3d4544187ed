package vn.minhbach.bench.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import vn.minhbach.model.Report;
import vn.minhbach.page.Site;

/** Finds the known items of a corpus while its batches go by. */
public final class KnownItems {

  private static final int SAMPLED = 60;
  private static final long SEED = 20_210_930;

  private final Corpus corpus;
  private final Path work;
  private final Set<String> chosen = new HashSet<>();
  private final NavigableMap<String, Report> sample = new ConcurrentSkipListMap<>();

  /**
   * @param work where the words of the reports are kept until all have gone by
   */
  public KnownItems(Corpus corpus, Path work) {
    this.corpus = corpus;
    this.work = work;
    List<Plan> made = new ArrayList<>(corpus.plans().stream().filter(p -> !p.real()).toList());
    Collections.shuffle(made, new Random(SEED));
    made.stream().limit(SAMPLED).map(Plan::address).forEach(chosen::add);
  }

  /** Takes the words of a batch; batches may come in any order, and at the same time. */
  public void see(Path folder, Site site) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(texts(folder))) {
      for (Report report : site.catalog().reports()) {
        out.write(ReportText.of(report).line());
        out.write('\n');
        if (chosen.contains(report.address())) {
          sample.put(report.address(), report);
        }
      }
    }
  }

  private Path texts(Path folder) {
    return work.resolve(folder.getFileName() + ".txt");
  }

  /**
   * The items, once all batches have been seen.
   *
   * @param queries the project's own: {@code query, kind, report}
   */
  public List<KnownItem> items(Path queries) throws IOException {
    Places places = new Places(corpus.country());
    List<Wish> own = OwnQueries.read(queries, places);
    List<List<Wish>> sampled = new SampledQueries(corpus, places, sample, SEED).byKind();
    Phrases phrases =
        new Phrases(
            Stream.concat(own.stream(), sampled.stream().flatMap(List::stream))
                .map(Wish::phrase)
                .toList());
    for (Path folder : corpus.folders()) {
      try (Stream<String> lines = Files.lines(texts(folder))) {
        lines.map(ReportText::ofLine).forEach(phrases::lookIn);
      }
      Files.delete(texts(folder));
    }
    List<KnownItem> items = new ArrayList<>();
    own.forEach(wish -> wish.item(phrases).ifPresent(items::add));
    for (List<Wish> kind : sampled) {
      kind.stream()
          .flatMap(wish -> wish.item(phrases).stream())
          .limit(SampledQueries.OF_A_KIND)
          .forEach(items::add);
    }
    return items;
  }
}
