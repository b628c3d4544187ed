package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.model.Language;

/** Every language says all that Vietnamese says, so that no page has a hole in any. */
class LanguagesTest {

  private static final Path TEXTS = Path.of("src/main/resources");
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theInterfaceHasEveryTextWithTheSamePlacesToFill(Language language) throws IOException {
    assertThat(places("messages", language)).isEqualTo(places("messages", Language.VI));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findingsHaveEverySentenceWithTheSamePlacesToFill(Language language) throws IOException {
    assertThat(places("findings", language)).isEqualTo(places("findings", Language.VI));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void listsOfWordsHaveOneForEachNumber(Language language) throws IOException {
    Map<String, String> texts = texts("messages", language);
    Map<String, Integer> sizes =
        Map.of(
            "date.days",
            31,
            "date.months",
            12,
            "months",
            12,
            "period.quarters",
            4,
            "chart.period.quarters",
            4,
            "counts",
            12);
    sizes.forEach((key, size) -> assertThat(texts.get(key).split("\\|", -1)).as(key).hasSize(size));
  }

  @Test
  void countedThingsHaveANameForOneAndForSeveral() throws IOException {
    assertThat(texts("units", Language.EN).values())
        .allSatisfy(name -> assertThat(name).matches("[^|]+\\|[^|]+"));
  }

  /** What is filled in each text. */
  private static Map<String, Set<String>> places(String bundle, Language language)
      throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    texts(bundle, language)
        .forEach(
            (key, text) ->
                places.put(
                    key,
                    HOLE.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static Map<String, String> texts(String bundle, Language language) throws IOException {
    Properties texts = new Properties();
    Path file = TEXTS.resolve(bundle + "_" + language.tag() + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    Map<String, String> byKey = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
    return byKey;
  }
}
