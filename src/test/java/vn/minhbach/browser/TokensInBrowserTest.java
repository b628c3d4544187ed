package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhbach.search.TokenVectors;

/** The two halves of the search cut every text into the same words. */
class TokensInBrowserTest {

  private static final int RANDOM_TEXTS = 100_000;

  /** In every block of characters that matters to the cutting, and in some that do not. */
  private static final int[][] BLOCKS = {
    {' ', '~'},
    {'0', '9'},
    {'a', 'z'},
    {'A', 'Z'},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x1EA0, 0x1EF9},
    {0x1E00, 0x1EFF},
    {0x2000, 0x2040},
    {0, 0xFFFF},
    {0x1F600, 0x1F640}
  };

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.shared();
    page = chromium.browser().newPage();
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(Path.of("target/classes/assets/search.js")));
    page.evaluate(
        """
        () => { window.print = texts => texts.map(text => MinhBachSearch.tokens(text).map(t =>
          (t.gap === '' ? '=' : t.gap) + [t.folded, t.exact, t.start, t.end, MinhBachSearch.hash(t.folded)].join('|')
            + '\\n').join('')); }""");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.leave();
    }
  }

  @Test
  void onTheVectors() throws IOException {
    assertSame(TokenVectors.all().stream().map(TokenVectors.Vector::text).toList());
  }

  @Test
  void onEveryWordOfTheFourReportsHoweverItIsWritten() throws IOException {
    Set<String> words = new TreeSet<>();
    try (var files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|csv|txt|yaml)")).toList()) {
        words.addAll(List.of(Files.readString(file).split("\\s+")));
      }
    }
    assertThat(words).hasSizeGreaterThan(5_000);
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      List<String> written = words.stream().map(word -> Normalizer.normalize(word, form)).toList();
      assertSame(written);
      assertSame(written.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList());
      assertSame(written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }
  }

  @Test
  void onRandomTexts() {
    Random random = new Random(20211109);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      texts.add(randomText(random));
    }
    assertSame(texts);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
      int c = block[0] + random.nextInt(block[1] - block[0] + 1);
      // Half a character can't be sent to the browser.
      text.appendCodePoint(Character.isSurrogate((char) c) && c < 0x10000 ? 'đ' : c);
    }
    return text.toString();
  }

  private static void assertSame(List<String> texts) {
    for (int from = 0; from < texts.size(); from += 5_000) {
      List<String> some = texts.subList(from, Math.min(texts.size(), from + 5_000));
      List<?> printed = (List<?>) page.evaluate("texts => print(texts)", some);
      for (int i = 0; i < some.size(); i++) {
        assertThat(printed.get(i)).as(some.get(i)).isEqualTo(TokenVectors.print(some.get(i)));
      }
    }
  }
}
