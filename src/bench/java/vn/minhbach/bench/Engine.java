package vn.minhbach.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A search engine for a static site. */
interface Engine {

  /** How many results are looked at. */
  int RESULTS = 10;

  String name();

  /**
   * What it took to make the index.
   *
   * @param run the whole process
   * @param indexSeconds of the indexing alone, where that can be told; else 0
   * @param bytes of what is published for the search
   */
  record Index(Run run, double indexSeconds, long bytes, int files) {}

  /** Makes the index. */
  Index index() throws IOException, InterruptedException;

  /** The folder to be hosted. */
  Path root();

  /**
   * What a query found.
   *
   * @param addresses paths, the best first
   * @param milliseconds from the asking until all results were there
   */
  record Answer(List<String> addresses, double milliseconds) {}

  /** Asks the first query in a new browser context, from the opening of the page. */
  Answer first(Page page, String home, String query);

  /** Asks another query on the page that is open. */
  Answer next(Page page, String query);
}
