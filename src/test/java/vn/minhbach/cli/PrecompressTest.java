package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;

/** {@code build --precompress} publishes packed files beside those of text. */
class PrecompressTest {

  @TempDir Path temporary;

  @Test
  void pagesDataAndFeedsLiePackedBesideThem() {
    Path site = temporary.resolve("site");
    CommandLineRun run =
        CommandLineRun.of(
            "build", "--precompress", "--source", Sites.BASE.toString(), "--output", site + "");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Map<String, Path> files = Sites.files(site);
    for (String file : new String[] {"index.html", "data/observations.csv", "feed.xml", "sw.js"}) {
      assertThat(files).containsKeys(file, file + ".br", file + ".gz");
    }
    assertThat(files.keySet()).noneMatch(file -> file.matches("(hosts/|_|web|\\.).*\\.(br|gz)"));
  }
}
