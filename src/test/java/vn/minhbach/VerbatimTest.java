package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says is published word for word. */
class VerbatimTest {

  private static final int SEQUENCE = 5;

  /**
   * Of the running text of the source, at least 99 % of the five-word sequences (lower case, NFC,
   * punctuation dropped) stand in the report's page. A sequence does not reach over a blank line:
   * there the source changes page, or prints a footnote in between.
   */
  @ParameterizedTest
  @CsvSource({
    "binh-phuoc/loc-ninh/2021-9-thang",
    "dong-thap/tan-hong/2021",
    "cao-bang/ha-lang/2021-6-thang",
    "lang-son/chi-lang/2024-07-08"
  })
  void theWordsOfTheSourceStandInThePage(String report) throws IOException {
    Document page = DemoPortal.page(report + "/index.html");
    Element text = page.selectFirst("main");
    text.select(".anchor, sup.mark, .footnote-back, details.numbers").remove();
    Set<List<String>> published = new HashSet<>(sequences(words(text.text())));
    Path source = DemoContent.FOLDER.resolve("reports").resolve(report).resolve("nguon.txt");
    int all = 0;
    List<List<String>> missing = new ArrayList<>();
    for (String block : Files.readString(source).split("\\R\\s*\\R")) {
      for (List<String> sequence : sequences(words(block))) {
        all++;
        if (!published.contains(sequence)) {
          missing.add(sequence);
        }
      }
    }
    double share = 100.0 * (all - missing.size()) / all;
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f %% of %d five-word sequences stand in the page%n",
        report,
        share,
        all);
    assertThat(share).as("missing: %s", missing).isGreaterThanOrEqualTo(99.0);
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            // The marks of footnotes are superscript digits in the source.
            .replaceAll("(?<!\\dm|km|m)[¹²³⁰⁴-⁹]+", " ")
            .replaceAll("[^\\p{L}\\p{N}²³]+", " ")
            .strip();
    return List.of(plain.split(" "));
  }

  private static List<List<String>> sequences(List<String> words) {
    List<List<String>> sequences = new ArrayList<>();
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      sequences.add(words.subList(i, i + SEQUENCE));
    }
    return sequences;
  }
}
