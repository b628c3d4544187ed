package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.publication.SixReleases;

/** Web servers answer for every address that six releases of a portal ever published. */
class SixReleasesOnHostsTest {

  @TempDir private static Path temporary;
  private static SixReleases history;

  @BeforeAll
  static void tell() throws IOException {
    history = new SixReleases(temporary.resolve("history"));
    history.tell(release -> {});
  }

  @ParameterizedTest
  @EnumSource(Software.class)
  void everyAddressEverPublishedIsAnswered(Software software) throws Exception {
    Path settings = history.content().resolve("portal.yaml");
    assertThat(Files.readString(settings)).contains("/sub/");
    List<String> silent = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();

    try (WebServer server = WebServer.start(software, history.site(), "/sub/")) {
      for (String address : history.addresses().keySet()) {
        if (!address.contains("#")) {
          ask(address, server, silent, counts);
        }
      }
    }

    assertThat(silent).isEmpty();
    assertThat(counts).containsOnlyKeys("200", "301 -> 200", "301 -> 410", "410");
    System.out.println(software + " answers what six releases published: " + counts);
  }

  private static void ask(
      String address, WebServer server, List<String> silent, Map<String, Integer> counts)
      throws IOException, InterruptedException {
    WebServer.Answer answer = server.get("/sub" + address);
    String chain = String.valueOf(answer.status());
    if (answer.status() == 301) {
      answer = server.get(answer.location());
      chain += " -> " + answer.status();
    }
    boolean there = answer.status() == 200 && !answer.body().isEmpty();
    boolean withdrawn = answer.status() == 410 && answer.body().contains("đã được rút ngày");
    boolean lapsed = answer.status() == 410 && answer.body().contains("Không còn báo cáo nào");
    if (!there && !withdrawn && !lapsed) {
      silent.add(address + ": " + answer);
    }
    counts.merge(chain, 1, Integer::sum);
  }
}
