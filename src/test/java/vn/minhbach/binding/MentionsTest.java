package vn.minhbach.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

class MentionsTest {

  /** Sentences of the four reports; below each, indented, its figures. */
  private static final Path TABLE = Path.of("src/test/resources/vn/minhbach/binding/mentions.txt");

  @TestFactory
  Stream<DynamicTest> figuresOfSentences() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    List<String> sentences = lines.stream().filter(line -> !line.startsWith("  ")).toList();
    if (Sites.REWRITE) {
      Files.write(TABLE, sentences.stream().flatMap(MentionsTest::block).toList());
    }
    assertThat(sentences).hasSizeGreaterThan(60);
    return sentences.stream()
        .map(sentence -> DynamicTest.dynamicTest(sentence, () -> check(sentence, lines)));
  }

  private static void check(String sentence, List<String> lines) {
    List<String> expected = new ArrayList<>(List.of(sentence));
    lines.stream()
        .skip(lines.indexOf(sentence) + 1L)
        .takeWhile(line -> line.startsWith("  "))
        .forEach(expected::add);
    assertThat(block(sentence)).containsExactlyElementsOf(expected);
  }

  private static Stream<String> block(String sentence) {
    return Stream.concat(
        Stream.of(sentence),
        Texts.mentions(sentence).stream().map(m -> "  " + m.kind() + " " + m.text()));
  }

  @TestFactory
  Stream<DynamicTest> everyFormFindsItsExample() {
    return Forms.ALL.stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.example(),
                    () -> {
                      assertThat(form.pattern().matcher(form.example()).find()).isTrue();
                      assertThat(Texts.mentions(form.example()))
                          .extracting(Mention::kind)
                          .contains(form.kind());
                    }));
  }

  /** The signs only save time: without them the same is found. */
  @Test
  void theSignsOfAFormHideNothing() throws IOException {
    List<String> texts = new ArrayList<>(Files.readAllLines(TABLE));
    for (Form one : Forms.ALL) {
      texts.add(one.example());
      for (Form other : Forms.ALL) {
        texts.add(one.example() + other.example());
        texts.add(one.example() + " " + other.example());
      }
    }
    for (Report report : DemoContent.catalog().reports()) {
      Flows.of(report.narrative()).map(Flow::text).forEach(texts::add);
    }
    int found = 0;
    for (String text : texts) {
      List<Clues.Match> matches = Clues.matches(text, Signs.small(text));
      for (Form form : Forms.ALL) {
        List<Mentions.Span> everywhere =
            form.pattern()
                .matcher(text)
                .results()
                .map(match -> new Mentions.Span(match.start(), match.end()))
                .toList();
        assertThat(matches.stream().filter(m -> m.form() == form).map(Clues.Match::span))
            .as("%s in %s", form.example(), text)
            .containsExactlyElementsOf(everywhere);
        found += everywhere.size();
      }
    }
    assertThat(found).isGreaterThan(900);
  }

  @Test
  void eachFigureOfTheReportsStandsWhereItSays() throws IOException {
    int looked = 0;
    for (Report report : DemoContent.catalog().reports()) {
      List<String> lines = Files.readAllLines(DemoContent.FOLDER.resolve(report.place().path()));
      for (Mention mention : Mentions.in(report)) {
        if (mention.bindable()) {
          String line = lines.get(mention.place().line() - 1);
          int start = mention.place().column() - 1;
          assertThat(line.substring(start, mention.end().column() - 1)).isEqualTo(mention.text());
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(500);
  }

  @Test
  void aFigureIsBoundWhenAllItsNumbersAre() {
    Mention half = mention("65", "/100km đường");
    Mention whole = mention("65/100", "km đường");

    assertThat(half.text()).isEqualTo("65/100km");
    assertThat(half.bound()).isFalse();
    assertThat(half.bindings()).hasSize(1);
    assertThat(whole.text()).isEqualTo("65/100km");
    assertThat(whole.bound()).isTrue();
  }

  @Test
  void whatAnotherLinkOrAnExclamationMarkHoldsCannotBeBound() {
    Place place = new Place("report.md", 1, 1);
    List<Inline> words = List.of(new Inline.Text("đạt 92% kế hoạch", place));
    Flow linked = new Flow("p", List.of(new Inline.Link("/bao-cao/", words, place)));

    assertThat(Mentions.of(new Flow("p", words), Texts.UNITS)).allMatch(Mention::bindable);
    assertThat(Mentions.of(linked, Texts.UNITS)).noneMatch(Mention::bindable);
    assertThat(Texts.mentions("Vượt kế hoạch!92%")).noneMatch(Mention::bindable);
  }

  @Test
  void whatIsBoundIsMeasured() {
    assertThat(mention("năm 2021", "").kind()).isEqualTo(Mention.Kind.MEASUREMENT);
  }

  @Test
  void aFigureHasTheSentenceAroundIt() {
    Mention mention =
        Texts.mentions("Huyện có 3 xã. Đã tiêm 1.235 liều, đạt kế hoạch! Hết.").get(1);

    assertThat(mention.sentence()).isEqualTo("Đã tiêm 1.235 liều, đạt kế hoạch");
  }

  private static Mention mention(String bound, String rest) {
    Place place = new Place("report.md", 1, 1);
    Inline.Binding binding =
        new Inline.Binding("x", "", List.of(new Inline.Text(bound, place)), place);
    Flow flow = new Flow("p", List.of(binding, new Inline.Text(rest, place)));
    return Mentions.of(flow, Texts.UNITS).get(0);
  }
}
