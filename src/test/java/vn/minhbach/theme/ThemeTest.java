package vn.minhbach.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** A theme changes what it names, and nothing else. */
class ThemeTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\"><path d=\"M0 0h9\"/></svg>";

  @TempDir Path temporary;

  private Path content;
  private Path output;

  @BeforeEach
  void copy() {
    content = temporary.resolve("content");
    output = temporary.resolve("site");
    Sites.copy(Sites.BASE, content);
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void settings(String lines) throws IOException {
    Path portal = content.resolve("portal.yaml");
    Files.writeString(portal, Files.readString(portal) + "theme:\n" + lines);
  }

  private void build() {
    CommandLineRun run =
        CommandLineRun.of("build", "--source", content.toString(), "--output", output.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  private String published(String path) throws IOException {
    return Files.readString(
        path.startsWith("assets/")
            ? Sites.asset(output, path.substring("assets/".length()))
            : output.resolve(path));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(published(path));
  }

  @Test
  void colourLogoAndOneTemplateChangeAndTheRestStays() throws IOException {
    build();
    String reports = page("bao-cao/index.html").select("main").outerHtml();
    settings("  colour: '#ffcc00'\n  logo: bieu-trung.svg\n");
    write("bieu-trung.svg", SVG);
    write(
        "theme/templates/not-found.ftlh",
        "<#import \"layout.ftlh\" as layout><@layout.frame><h1>Trang của tỉnh</h1></@layout.frame>");
    assertThat(CommandLineRun.of("check", "--source", content.toString()).exitCode()).isZero();
    build();

    String css = published("assets/minhbach.css");
    assertThat(css).contains("--brand:#ffcc00").doesNotContain("--link:#ffcc00");
    assertThat(published("assets/nhung.css")).contains("--brand:#ffcc00");
    assertThat(published("assets/icon.svg")).contains("fill=\"#ffcc00\"").doesNotContain("0b5563");
    Element logo = page("bao-cao/index.html").selectFirst(".brand img");
    assertThat(Sites.plainAssets(logo.attr("src"))).isEqualTo("../assets/logo.svg");
    assertThat(logo.attr("width") + " x " + logo.attr("height")).isEqualTo("80 x 40");
    assertThat(published("assets/logo.svg")).isEqualTo(SVG);
    assertThat(page("404.html").select("h1").text()).isEqualTo("Trang của tỉnh");
    assertThat(page("bao-cao/index.html").select("main").outerHtml()).isEqualTo(reports);
  }

  @Test
  void assetsOfAThemeStandInPlaceOfOursAndBesideThem() throws IOException {
    write("theme/assets/icon.svg", SVG);
    write("theme/assets/theme.css", "h1 { color: #060; }");
    write("theme/assets/chu.woff2", "letters");
    build();

    assertThat(published("assets/icon.svg")).isEqualTo(SVG);
    assertThat(published("assets/chu.woff2")).isEqualTo("letters");
    assertThat(published("assets/minhbach.css"))
        .contains("--brand:")
        .endsWith("h1 { color: #060; }");
    assertThat(output.resolve("assets/theme.css")).doesNotExist();
  }

  @Test
  void aLogoInPngTellsItsProportions() throws IOException {
    settings("  logo: logo.PNG\n");
    byte[] header = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000190000000c8");
    Files.write(content.resolve("logo.PNG"), header);
    build();

    assertThat(page("index.html").selectFirst(".brand img").attr("width")).isEqualTo("80");
    assertThat(Sites.asset(output, "logo.png")).hasBinaryContent(header);
  }

  @Test
  void aLogoMayComeFromADrawingProgram() throws IOException {
    settings("  logo: logo.svg\n");
    write(
        "logo.svg",
        "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost:1/x.dtd\">"
            + "<!-- Inkscape --><svg width=\"64px\" height=\"32px\" xmlns=\"http://www.w3.org/2000/svg\"/>");
    build();

    assertThat(page("index.html").selectFirst(".brand img").attr("width")).isEqualTo("80");
  }

  @Test
  void aLogoOutsideTheContentIsNotTaken() throws IOException {
    Files.write(temporary.resolve("logo.svg"), SVG.getBytes(StandardCharsets.UTF_8));
    settings("  logo: ../logo.svg\n");

    CommandLineRun run = CommandLineRun.of("check", "--source", content.toString());

    assertThat(run.err()).contains("portal.yaml:8:9: error: there is no file \"../logo.svg\"");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aTemplateOfAPartIsTakenByAllThatImportItHoweverTheyNameIt() throws IOException {
    String layout = Files.readString(Path.of("templates/layout.ftlh"));
    write("theme/templates/layout.ftlh", layout.replace("</main>", "<p>Lời của tỉnh</p></main>"));
    write(
        "theme/templates/not-found.ftlh",
        "<#import \"/layout.ftlh\" as layout><@layout.frame><h1>Không có</h1></@layout.frame>");
    build();

    for (String page : List.of("404.html", "index.html", "bao-cao/index.html")) {
      assertThat(page(page).select("main > p:last-child").text())
          .as(page)
          .isEqualTo("Lời của tỉnh");
    }
  }

  @Test
  void checkRefusesATemplateThatBuildWouldRefuse() throws IOException {
    write("theme/templates/not-found.ftlh", "${page.nothing}");

    CommandLineRun run = CommandLineRun.of("check", "--source", content.toString());

    assertThat(run.err()).startsWith("theme/templates/not-found.ftlh:1:3: error: ");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void theTemplateOfTheGuideMakesAPage() throws IOException {
    String guide = Files.readString(Path.of("docs/theme.md"));
    write("theme/templates/not-found.ftlh", guide.split("```ftl\n", 2)[1].split("```", 2)[0]);
    write("theme/assets/theme.css", guide.split("```css\n", 2)[1].split("```", 2)[0]);
    settings(guide.split("theme:\n", 3)[2].split("```", 2)[0]);
    write("logo.svg", SVG);
    build();

    assertThat(page("404.html").select("main").text()).contains("Văn phòng UBND tỉnh");
    assertThat(published("assets/minhbach.css")).startsWith(":root{--brand:#8a1538;");
  }

  @Test
  void theGuideNamesEveryTemplate() throws IOException {
    String guide = Files.readString(Path.of("docs/theme.md"));
    assertThat(Sites.files(Path.of("templates")).keySet())
        .hasSizeGreaterThan(20)
        .allMatch(name -> guide.contains("`" + name + "`"));
  }
}
