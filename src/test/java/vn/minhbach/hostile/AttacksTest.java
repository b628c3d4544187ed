package vn.minhbach.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** No word of a document becomes an element, an attribute or a link that does something. */
class AttacksTest {

  @TempDir Path temporary;

  @Test
  void whatIsNotRefusedIsTextOnEveryPage() throws IOException {
    AttackedPortal portal = new AttackedPortal(temporary.resolve("content"));
    Path site = temporary.resolve("site");

    CommandLineRun run = portal.build(site);

    assertThat(run.exitCode())
        .as(run.err().lines().filter(l -> l.contains("error")).toList().toString())
        .isZero();
    assertThat(portal.said()).doesNotContain("Exception", "\tat ");
    assertThat(portal.refused()).hasSizeGreaterThan(100);
    Map<String, Path> files = Sites.files(site);
    assertThat(files).hasSizeGreaterThan(500);
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        for (Element element : Jsoup.parse(Files.readString(file.getValue())).getAllElements()) {
          assertInert(element, file.getKey());
        }
      }
    }
  }

  private static void assertInert(Element element, String page) {
    String name = element.normalName();
    assertThat(name)
        .as(page)
        .isNotIn(
            "iframe", "object", "embed", "base href", "math", "foreignobject", "video", "marquee");
    if (name.equals("script") && element.attr("type").equals("application/ld+json")) {
      // A block of data, which no browser runs: what matters is that nothing ends it early.
      assertThat(element.attributes()).as(page).hasSize(1);
      assertThat(element.data()).as(page).doesNotContain("<").contains("https://schema.org");
      assertThatCode(() -> new ObjectMapper().readTree(element.data()))
          .as(page)
          .doesNotThrowAnyException();
    } else if (name.equals("script")) {
      assertThat(element.attr("src"))
          .as(page)
          .matches("(\\.\\./)*/?(sub/)?(en/)?[a-z./-]*assets/[\\w.-]+\\.js");
      assertThat(element.data()).as(page).isEmpty();
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue().strip();
      assertThat(key).as(page).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
      if (key.equals("href") || key.equals("src") || key.equals("action")) {
        assertThat(value).as(page).doesNotStartWith("//").doesNotStartWith("/\\");
        assertThat(value.replaceFirst("^(https?|mailto):.*", ""))
            .as(page)
            .doesNotMatch(
                "(?is)^[a-z]+:(?!image/(png|svg\\+xml);base64,|application/x-[a-z-]+;charset=utf-8,|application/[a-z.+-]+[;,]).*");
      }
    }
  }
}
