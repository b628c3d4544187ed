package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** The files for hosts that can't be run on this machine, read as those hosts say that they do. */
class HostFilesTest {

  @TempDir Path temporary;

  /** A line of {@code _redirects}. */
  private record Line(String from, String to, String status) {

    boolean covers(String path) {
      return from.endsWith("*")
          ? path.startsWith(from.substring(0, from.length() - 1))
          : path.equals(from);
    }

    String answer(String path) {
      String rest = from.endsWith("*") ? path.substring(from.length() - 1) : "";
      return status.substring(0, 3) + " " + to.replace(":splat", rest);
    }
  }

  private String answer(Path site, String path, Predicate<Line> understood) throws IOException {
    for (String text : Files.readAllLines(site.resolve("_redirects"))) {
      if (!text.startsWith("#")) {
        String[] parts = text.split(" ", -1);
        Line line = new Line(parts[0], parts[1], parts[2]);
        if (understood.test(line) && line.covers(path)) {
          return line.answer(path);
        }
      }
    }
    return "none";
  }

  /** It serves what stands at an old address unless a line is forced. */
  private String netlify(Path site, String path) throws IOException {
    return answer(site, path, line -> line.status().endsWith("!"));
  }

  /** It passes over every line with another status. */
  private String cloudflare(Path site, String path) throws IOException {
    return answer(site, path, line -> line.status().equals("301"));
  }

  @Test
  void netlifyAndCloudflareShareAFile() throws IOException {
    Path site = temporary.resolve("site");
    MovedPortal.publish(temporary, site, "/");

    for (String[] moved :
        List.of(
            new String[] {"/an-giang/binh-an/bao-cao-cu/", "301 /an-giang/binh-an/2024/"},
            new String[] {"/chau-doc/gioi-thieu/", "301 /gioi-thieu/"},
            new String[] {"/chau-doc/binh-an/2024/", "301 /an-giang/binh-an/2024/"},
            new String[] {"/chau-doc/xa-ba/2020/", "301 /an-giang/xa-hai-moi/2020/"})) {
      assertThat(netlify(site, moved[0])).isEqualTo(moved[1]);
      assertThat(cloudflare(site, moved[0])).isEqualTo(moved[1]);
    }
    assertThat(netlify(site, "/an-giang/binh-an/2023/")).isEqualTo("410 /an-giang/binh-an/2023/");
    assertThat(netlify(site, "/an-giang/binh-an/2022/x.txt"))
        .isEqualTo("410 /an-giang/binh-an/2022/");
    assertThat(cloudflare(site, "/an-giang/binh-an/2023/")).isEqualTo("none");
    assertThat(netlify(site, "/gioi-thieu/")).isEqualTo("none");
  }

  /** "Static redirects should appear before dynamic redirects", or they count among the 100. */
  @Test
  void whatIsForOneAddressStandsBeforeWhatIsForMany() throws IOException {
    Path site = temporary.resolve("site");
    MovedPortal.publish(temporary, site, "/");

    List<Boolean> prefixes =
        Files.readAllLines(site.resolve("_redirects")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.contains("*"))
            .toList();

    assertThat(prefixes).isSorted().contains(true, false);
  }

  @Test
  void s3TakesFiftyRulesAndAPrefixBeforeOthers() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    List<String> rows = new ArrayList<>(List.of("from,to", "/xa-mot/*,/an-giang/xa-binh-an/*"));
    for (int i = 0; i < 60; i++) {
      rows.add("/cu-" + i + "/,/an-giang/");
    }
    Files.writeString(content.resolve("redirects.csv"), String.join("\n", rows) + "\n");
    Path site = temporary.resolve("site");
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);

    JsonNode website = new ObjectMapper().readTree(site.resolve("hosts/s3-website.json").toFile());

    assertThat(website.at("/ErrorDocument/Key").asText()).isEqualTo("sub/404.html");
    assertThat(website.get("RoutingRules")).hasSize(50);
    assertThat(website.get("RoutingRules"))
        .anyMatch(
            rule ->
                rule.at("/Condition/KeyPrefixEquals").asText().equals("sub/xa-mot/")
                    && rule.at("/Redirect/ReplaceKeyPrefixWith")
                        .asText()
                        .equals("sub/an-giang/xa-binh-an/")
                    && rule.at("/Redirect/HostName").asText().equals("portal.example"));
  }

  /** A finding has a page, the folder that holds those of a report has none. */
  @Test
  void anAddressAbovePagesIsNoRuleOfS3() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(Sites.VALID.resolve("findings/content"), content);
    Files.writeString(
        content.resolve("redirects.csv"), "from,to\n/phat-hien/an-giang/,/an-giang/\n");
    Path site = temporary.resolve("site");
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);

    assertThat(site.resolve("phat-hien/an-giang/index.html")).exists();
    assertThat(Files.readString(site.resolve("hosts/s3-website.json")))
        .doesNotContain("RoutingRules");
  }

  @Test
  void aPortalThatMovedNothingTellsNoHostThatItDid() throws IOException {
    Path site = temporary.resolve("site");
    new Portal(Sites.BASE, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);

    assertThat(site.resolve("_redirects")).doesNotExist();
    for (String file : List.of(".htaccess", "web.config", "hosts/nginx.conf", "hosts/caddy.conf")) {
      assertThat(Files.readString(site.resolve(file)))
          .doesNotContain("301", " 410", "Permanent", "handle \"");
    }
  }
}
