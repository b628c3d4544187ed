package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.model.Finding;

/** Findings can be said in both languages. */
class FindingWordsTest {

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("vi"));
  }

  @Test
  void everyKindAndOutcomeHasAName() throws IOException {
    Set<String> keys = keys("vi");
    assertThat(Stream.of(Finding.Kind.values()).map(Finding.Kind::slug))
        .allSatisfy(slug -> assertThat(keys).contains("kind." + slug, "explanation." + slug));
    assertThat(Stream.of(Finding.Outcome.values()))
        .allSatisfy(
            outcome ->
                assertThat(keys).contains("outcome." + outcome.name().toLowerCase(Locale.ROOT)));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/findings_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
