package vn.minhbach.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minhbach.search.Document.Kind;
import vn.minhbach.search.Document.Name;

/** Every name is suggested, however many begin alike. */
class NamesTest {

  private static final int MANY = 3000;

  private final List<String> own = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    Names names = new Names();
    for (int i = 0; i < MANY; i++) {
      // Tân A, Tân B, ... Tân AA: as the communes of the country, all begin with one word.
      own.add("Tân " + letters(i));
      names.add(document("Xã " + own.get(i), own.get(i), i));
    }
    List<String> keys =
        names.write((key, content) -> files.put(key, new String(content, StandardCharsets.UTF_8)));
    assertThat(keys).containsExactlyElementsOf(files.keySet());
  }

  private static String letters(int i) {
    return (i < 26 ? "" : letters(i / 26 - 1)) + (char) ('A' + i % 26);
  }

  private static Document document(String title, String own, int rank) {
    return new Document(
        Kind.AREA,
        own + "/",
        List.of(new Name(title, 1, false), new Name(own, 1, true)),
        "",
        "",
        0,
        List.of(),
        rank,
        List.of());
  }

  @Test
  void theLongestBeginningHasTheName() {
    for (String name : own) {
      String typed =
          new Tokens()
              .of(name).stream()
                  .map(token -> token.word().folded() + "-")
                  .collect(Collectors.joining());
      String key = typed;
      while (!files.containsKey(key)) {
        key = key.substring(0, key.length() - 1);
      }
      assertThat(files.get(key)).as(typed).contains("\"Xã " + name + "\"");
    }
  }

  @Test
  void noFileIsLarge() {
    assertThat(files.values())
        .allSatisfy(
            file -> assertThat(file.split("\"area\"", -1).length - 1).isLessThanOrEqualTo(400));
    assertThat(files.keySet()).contains("ta", "tan", "tan-a").doesNotContain("tan-ab-");
  }
}
