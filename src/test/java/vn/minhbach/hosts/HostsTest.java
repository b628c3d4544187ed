package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The web servers that the guide names answer as the content says: where an address moved, what was
 * withdrawn, what there is and what there is not.
 */
class HostsTest {

  @TempDir private static Path temporary;

  /** The portal for hosts that have it below {@code path}; published once for all of them. */
  private static Path published(String path) throws IOException {
    Path folder = temporary.resolve("at" + path.replace('/', '-'));
    Path site = folder.resolve("site");
    if (!Files.exists(site)) {
      MovedPortal.publish(folder, site, path);
    }
    return site;
  }

  @ParameterizedTest
  @CsvSource({"NGINX, /", "NGINX, /a/b/", "APACHE, /", "APACHE, /a/b/", "CADDY, /", "CADDY, /a/b/"})
  void everyAddressIsAnswered(Software software, String path)
      throws IOException, InterruptedException {
    try (WebServer server = WebServer.start(software, published(path), path)) {
      Host host = new Host(server, path);

      host.moved("an-giang/binh-an/bao-cao-cu/", "an-giang/binh-an/2024/");
      host.moved("an-giang/binh-an/2024/ban-cu.txt", "an-giang/binh-an/2024/nguon.txt");
      host.moved("chau-doc/", "an-giang/");
      host.moved("chau-doc/binh-an/2024/", "an-giang/binh-an/2024/");
      host.moved("chau-doc/binh-an/2024/nguon.txt", "an-giang/binh-an/2024/nguon.txt");
      host.moved("chau-doc/feed.xml", "an-giang/feed.xml");
      host.moved("chau-doc/chua-co/", "an-giang/chua-co/");
      host.moved("chau-doc/gioi-thieu/", "gioi-thieu/");
      host.moved("chau-doc/xa-ba/", "an-giang/xa-hai-moi/");

      host.gone("an-giang/binh-an/2023/", "an-giang/binh-an/2023/");
      host.gone("an-giang/binh-an/2022/", "an-giang/binh-an/2022/");
      host.gone("an-giang/binh-an/2022/nguon.txt", "an-giang/binh-an/2022/");
      host.gone("an-giang/binh-an/2022/xa/hon/", "an-giang/binh-an/2022/");
      host.gone("an-giang/binh-an/2022/phu-luc/", "an-giang/binh-an/2022/phu-luc/");
      host.gone("chau-doc/2021/", "chau-doc/2021/");

      host.there("", "Cổng thử");
      host.there("an-giang/binh-an/2024/", "Báo cáo");
      host.there("an-giang/binh-an/2024/nguon.txt", "");
      host.there("hosts/nginx.conf", "addresses that moved");

      host.missing("khong-co/");
      host.missing("an-giang/binh-an/bao-cao-cu-hon/");
      host.missing("an-giang/binh-an/2024/ban-cuxtxt");

      host.listsNothing("data/");
      host.listsNothing("assets/");

      assertThat(host.wrong).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"NGINX", "APACHE", "CADDY"})
  void nothingLeadsToAnotherHost(Software software) throws IOException, InterruptedException {
    try (WebServer server = WebServer.start(software, published("/"), "/")) {
      Map<String, String> strange = new TreeMap<>();
      for (String rest :
          List.of(
              "/evil.example/", "%2Fevil.example/", "%5Cevil.example/", "%0D%0AX:y", "//e.vn")) {
        String location = server.get("/chau-doc/" + rest).location();
        if (!location.isEmpty() && !location.matches("/an-giang/.*")) {
          strange.put(rest, location);
        }
      }

      assertThat(strange).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"NGINX", "APACHE"})
  void whatIsAskedForIsTakenAlong(Software software) throws IOException, InterruptedException {
    try (WebServer server = WebServer.start(software, published("/"), "/")) {
      assertThat(server.get("/chau-doc/?q=ngân".replace("â", "%C3%A2")).location())
          .isEqualTo("/an-giang/?q=ng%C3%A2n");
      assertThat(server.get("/an-giang/binh-an/bao-cao-cu/?a=1").location())
          .isEqualTo("/an-giang/binh-an/2024/?a=1");
    }
  }

  /** Asks, and keeps what is not as it should be. */
  private static final class Host {

    private final WebServer server;
    private final String root;
    private final List<String> wrong = new ArrayList<>();

    Host(WebServer server, String root) {
      this.server = server;
      this.root = root;
    }

    private WebServer.Answer ask(String address) throws IOException, InterruptedException {
      return server.get(root + address);
    }

    private void expect(String address, WebServer.Answer answer, boolean right) {
      if (!right) {
        wrong.add(address + ": " + answer);
      }
    }

    void moved(String from, String to) throws IOException, InterruptedException {
      WebServer.Answer answer = ask(from);
      expect(from, answer, answer.status() == 301 && answer.location().equals(root + to));
    }

    void gone(String address, String page) throws IOException, InterruptedException {
      WebServer.Answer answer = ask(address);
      String title = "<h1>Đã rút /" + page + "</h1>";
      expect(address, answer, answer.status() == 410 && answer.body().contains(title));
    }

    void there(String address, String words) throws IOException, InterruptedException {
      WebServer.Answer answer = ask(address);
      expect(address, answer, answer.status() == 200 && answer.body().contains(words));
    }

    void missing(String address) throws IOException, InterruptedException {
      WebServer.Answer answer = ask(address);
      boolean page = answer.body().contains("<h1>Không có trang này</h1>");
      expect(address, answer, answer.status() == 404 && page);
    }

    void listsNothing(String folder) throws IOException, InterruptedException {
      WebServer.Answer answer = ask(folder);
      boolean hidden = !answer.body().contains(".csv\"") && !answer.body().contains(".css\">m");
      expect(folder, answer, answer.status() >= 400 && hidden);
    }
  }
}
