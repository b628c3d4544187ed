package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.Sites;
import vn.minhbach.model.Finding;
import vn.minhbach.write.Refused;

class ProblemTextTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** Where the program names a message: in these calls, or in a literal that one of them takes. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:\\bproblems\\.(?:error|warning)|\\bProblem\\.(?:error|warning)"
              + "|\\bnew Refused|\\bsay|\\btext\\.get)\\((.*?)\\);",
          Pattern.DOTALL);

  private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9]+)\"");

  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(md|csv|yaml|json)");

  @Test
  void bothLanguagesHaveTheSameMessages() throws IOException {
    assertThat(words("vi").keySet()).isEqualTo(words("en").keySet());
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(places(words("vi"))).isEqualTo(places(words("en")));
  }

  @Test
  void noMessageIsEmpty() throws IOException {
    assertThat(words("vi").values()).doesNotContain("");
    assertThat(words("en").values()).doesNotContain("");
  }

  @Test
  void everyMessageThatTheProgramNamesIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Matcher call = CALL.matcher(sources()); call.find(); ) {
      KEY.matcher(call.group(1)).results().map(key -> key.group(1)).forEach(named::add);
    }
    named.removeIf(FILE_NAME.asMatchPredicate());

    assertThat(named).hasSizeGreaterThan(50);
    assertThat(words("en").keySet()).containsAll(named);
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    String sources = sources();
    // The command's, the question's or the outcome's name is put together with the prefix.
    Set<String> outcomes =
        Stream.concat(
                Stream.of(Finding.Outcome.values())
                    .map(outcome -> "findings." + outcome.name().toLowerCase(Locale.ROOT)),
                Stream.of(Refused.Reason.values())
                    .map(reason -> "failure.output." + reason.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    Set<String> keys =
        words("en").keySet().stream()
            .filter(key -> !key.matches("(progress|ask|level)\\..*") && !outcomes.contains(key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(keys).allSatisfy(key -> assertThat(sources).contains('"' + key + '"'));
  }

  @Test
  void braceInContentIsNotAPlaceToFill() {
    String message =
        ProblemText.in(Locale.ENGLISH).get("indicator.unknown", List.of("{1}", "thu-nsnn"));

    assertThat(message).contains("\"{1}\"", "Nearest: thu-nsnn");
  }

  private static Map<String, String> words(String language) throws IOException {
    Properties properties = new Properties();
    Path file = Path.of("src/main/resources/problems_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  /** Which places each message fills. */
  private static Map<String, Set<String>> places(Map<String, String> words) {
    Map<String, Set<String>> places = new TreeMap<>();
    words.forEach(
        (key, text) ->
            places.put(
                key,
                PLACE
                    .matcher(text)
                    .results()
                    .map(place -> place.group())
                    .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (Path file : Sites.files(SOURCES).values()) {
      sources.append(Files.readString(file));
    }
    return sources.toString();
  }
}
