package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.problem.Problem;

/** A portal whose content and theme change while somebody looks at it. */
class LivePortalTest {

  private static final String REPORT = "reports/an-giang/binh-an/2024/report.md";
  private static final String TEMPLATE = "theme/templates/not-found.ftlh";
  private static final String STYLES = "theme/assets/theme.css";

  @TempDir Path temporary;

  private Path content;
  private LivePortal portal;

  @BeforeEach
  void copy() {
    content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    portal = new LivePortal(new Portal(content, Sites.TODAY));
  }

  private void write(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String template() throws IOException {
    try (var in = LivePortal.class.getResourceAsStream("/templates/not-found.ftlh")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private LivePortal.Composed compose(String... changed) {
    return portal.compose(Stream.of(changed).map(Path::of).toList());
  }

  private static String page(LivePortal.Composed composed, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    composed.site().orElseThrow().file(path).orElseThrow().content().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> places(LivePortal.Composed composed) {
    return composed.problems().stream().map(Problem::place).map(Object::toString).toList();
  }

  @Test
  void aRehearsalIsForgotten() throws IOException {
    portal.rehearse();
    String page = page(compose(), "an-giang/binh-an/2024/index.html");
    String text = Files.readString(content.resolve(REPORT));
    write(REPORT, text.replace("Giáo dục được quan tâm", "Giáo dục được đổi mới"));

    portal.rehearse();

    assertThat(page(compose(), "an-giang/binh-an/2024/index.html")).isEqualTo(page);
    write(REPORT, "Không có đầu trang");
    portal.rehearse();
    assertThat(compose().problems()).isEmpty();
    assertThat(places(compose(REPORT))).isNotEmpty();
  }

  @Test
  void aThemeThatChangesIsSeenAndSoIsATextThatChangesWithIt() throws IOException {
    compose();
    write(TEMPLATE, template().replace("<h1>", "<p>Một câu của giao diện.</p><h1>"));
    String text = Files.readString(content.resolve(REPORT));
    write(REPORT, text.replace("Giáo dục được quan tâm", "Giáo dục được đổi mới"));

    LivePortal.Composed composed = compose(REPORT, TEMPLATE);

    assertThat(page(composed, "404.html")).contains("Một câu của giao diện.");
    assertThat(page(composed, "an-giang/binh-an/2024/index.html"))
        .contains("Giáo dục được đổi mới");
  }

  @Test
  void aThemeThatIsDeletedIsSeenNoMore() throws IOException {
    write(TEMPLATE, template().replace("<h1>", "<p>Một câu của giao diện.</p><h1>"));
    assertThat(page(compose(), "404.html")).contains("Một câu của giao diện.");
    Files.delete(content.resolve(TEMPLATE));

    assertThat(page(compose(TEMPLATE), "404.html")).doesNotContain("Một câu của giao diện.");
  }

  @Test
  void aTemplateThatFailsIsToldUntilItIsMendedWhateverElseChanges() throws IOException {
    write(STYLES, "h1 { color: red }");
    compose();
    write(TEMPLATE, template().replace("<h1>", "${page.khongCo}<h1>"));
    assertThat(places(compose(TEMPLATE))).singleElement().asString().startsWith(TEMPLATE);

    write(REPORT, Files.readString(content.resolve(REPORT)) + "\nThêm một đoạn.\n");
    assertThat(places(compose(REPORT))).singleElement().asString().startsWith(TEMPLATE);

    write(TEMPLATE, template());
    LivePortal.Composed mended = compose(TEMPLATE);
    assertThat(mended.problems()).isEmpty();
    assertThat(page(mended, "an-giang/binh-an/2024/index.html")).contains("Thêm một đoạn.");
  }

  /** A template of one kind of pages is tried with one of them, one of parts with all kinds. */
  @Test
  void aTemplateOfAPartThatFailsIsToldWithAPageThatHasThePart() throws IOException {
    compose();
    String part = "theme/templates/table.ftlh";
    write(part, "<#macro table t>${t.khongCo}</#macro>");
    write(TEMPLATE, template());

    assertThat(places(compose(part, TEMPLATE))).isNotEmpty().allMatch(at -> at.contains(".ftlh"));

    Files.delete(content.resolve(part));
    assertThat(places(compose(part))).isEmpty();
    write("theme/templates/report.ftlh", "<h1>${page.khongCo}</h1>");
    assertThat(places(compose("theme/templates/report.ftlh")))
        .singleElement()
        .asString()
        .startsWith("theme/templates/report.ftlh:1:");
  }

  @Test
  void mistakesStayToldWhileSomethingElseChanges() throws IOException {
    String text = Files.readString(content.resolve(REPORT));
    write(REPORT, text.replace("period=2024", "period=2024-13"));
    write("theme/khac.txt", "");
    assertThat(places(compose())).containsExactly(REPORT + ":4:8", "theme/khac.txt");

    Files.delete(content.resolve("theme/khac.txt"));
    assertThat(places(compose("theme/khac.txt"))).containsExactly(REPORT + ":4:8");

    write("theme/khac.txt", "");
    write(REPORT, text);
    assertThat(places(compose("theme/khac.txt", REPORT))).containsExactly("theme/khac.txt");
  }
}
