package vn.minhbach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.minhbach.Sites;
import vn.minhbach.problem.Described;

/** Every rule, examination and problem is explained, in one text: the Javadoc and the message. */
class RulesPageTest {

  private static final Path PAGE = Path.of("docs/rules.md");
  private static final Path SENTENCES = Texts.RESOURCES.resolve("rules_en.properties");

  @Test
  void theEnglishSentencesAreTheFirstOfTheJavadoc() throws IOException {
    StringBuilder expected =
        new StringBuilder("# Made from the Javadoc of the rules by RulesPageTest; do not edit.\n");
    Map<Class<?>, Javadocs.Javadoc> javadocs = RulesPage.javadocs();
    for (Described thing : RulesPage.described()) {
      String sentence = javadocs.get(thing.type()).sentence();
      expected.append(thing.name()).append('=').append(sentence).append('\n');
    }

    isWritten(SENTENCES, expected.toString());
  }

  @Test
  void thePageIsMadeFromTheProgram() throws IOException {
    isWritten(PAGE, RulesPage.make());
  }

  private static void isWritten(Path file, String expected) throws IOException {
    if (Sites.REWRITE) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
  }

  @Test
  void everythingIsSaidInBothLanguages() throws IOException {
    List<String> names = RulesPage.described().stream().map(Described::name).toList();

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    for (String language : List.of("vi", "en")) {
      Map<String, String> sentences = Texts.read("rules_" + language + ".properties");
      assertThat(sentences).containsOnlyKeys(names);
      assertThat(sentences.values()).allMatch(sentence -> sentence.matches("\\p{L}.*[.]"));
    }
  }

  @Test
  void everyRuleIsListed() throws IOException {
    Set<String> classes = new TreeSet<>();
    Sites.files(Path.of("src/main/java/vn/minhbach/check")).keySet().stream()
        .filter(file -> file.matches("\\w+Rule\\.java"))
        .forEach(file -> classes.add(file.replace(".java", "")));

    assertThat(RulesPage.RULES.stream().map(rule -> rule.type().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void everyRuleNamesTheCodesThatItReports() throws IOException {
    Set<String> all = Codes.all();
    for (Described rule : RulesPage.RULES) {
      Set<String> reported = Codes.in(Javadocs.sourceOf(rule.type()));
      reported.retainAll(all);
      assertThat(rule.codes()).as(rule.name()).containsExactlyInAnyOrderElementsOf(reported);
    }
  }

  @Test
  void everyCodeOfARuleHasABrokenSite() throws IOException {
    Map<String, String> messages = Texts.read("problems_en.properties");
    List<String> without = new ArrayList<>();
    for (Described rule : RulesPage.RULES) {
      rule.codes().stream()
          .filter(code -> BrokenSite.of(messages.get(code)).isEmpty())
          .forEach(without::add);
    }

    assertThat(without).isEmpty();
  }

  @Test
  void everyRuleAndEveryCodeStandsOnThePageOnce() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(Codes.all())
        .hasSizeGreaterThan(100)
        .allSatisfy(code -> assertThat(count(page, "`" + code + "`")).as(code).isOne());
    assertThat(RulesPage.described())
        .allSatisfy(
            thing ->
                assertThat(count(page, "\n### " + thing.name() + "\n")).as(thing.name()).isOne());
  }

  @Test
  void theGuideWalksThroughARealRule() throws IOException {
    String guide = Files.readString(Path.of("docs/developer.md"));
    Path site = Sites.INVALID.resolve("report-early");
    String key = "report.early=";

    assertThat(guide)
        .contains(
            Files.readString(Javadocs.SOURCES.resolve("vn/minhbach/check/IssuedRule.java")),
            Files.readString(site.resolve("problems.txt")),
            line(Texts.RESOURCES.resolve("problems_en.properties"), key),
            line(Texts.RESOURCES.resolve("problems_vi.properties"), key),
            line(Texts.RESOURCES.resolve("rules_vi.properties"), "issued="),
            line(Javadocs.SOURCES.resolve("vn/minhbach/check/Rules.java"), "new IssuedRule()"))
        .contains(line(site.resolve("content/reports/an-giang/binh-an/2024/report.md"), "date="));
  }

  /** The line of the file that holds the words. */
  private static String line(Path file, String words) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static long count(String page, String words) {
    return Pattern.compile(Pattern.quote(words)).matcher(page).results().count();
  }
}
