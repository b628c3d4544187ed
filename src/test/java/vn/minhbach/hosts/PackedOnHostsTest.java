package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.Sites;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.packed.PackedSink;

/**
 * Web servers send what lies packed beside a file, as that file, and still lead on from old
 * addresses.
 */
class PackedOnHostsTest {

  private static final String PATH = "/a/b/";

  @TempDir static Path temporary;

  private static Path site;

  @BeforeAll
  static void publish() throws IOException {
    site = temporary.resolve("site");
    MovedPortal.publish(temporary, site, PATH);
    pack();
  }

  /** Packs what was published already. */
  private static void pack() throws IOException {
    PackedSink sink =
        new PackedSink(
            file -> {
              try (OutputStream out = Files.newOutputStream(site.resolve(file.path()))) {
                file.content().writeTo(out);
              }
            });
    for (Map.Entry<String, Path> file : Sites.files(site).entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      sink.accept(SiteFile.bytes(file.getKey(), bytes));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NGINX, gzip, .gz",
    "APACHE, gzip, .gz",
    "APACHE, br, .br",
    "CADDY, gzip, .gz",
    "CADDY, br, .br"
  })
  void whatLiesPackedIsSentAsWhatItIs(Software software, String encoding, String ending)
      throws IOException, InterruptedException {
    try (WebServer server = WebServer.start(software, site, PATH)) {
      for (String address :
          List.of("", "an-giang/binh-an/2024/", "data/observations.csv", "feed.xml", "sw.js")) {
        HttpResponse<byte[]> plain = server.ask(PATH + address);
        HttpResponse<byte[]> packed = server.ask(PATH + address, "Accept-Encoding", encoding);
        String file = address.replaceFirst("(^|/)$", "$1index.html");

        assertThat(plain.body()).as(address).isEqualTo(Files.readAllBytes(site.resolve(file)));
        assertThat(packed.body())
            .as(address)
            .isEqualTo(Files.readAllBytes(site.resolve(file + ending)));
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly(encoding);
        assertThat(String.join(",", packed.headers().allValues("Vary")))
            .containsIgnoringCase("Accept-Encoding");
        for (String header : List.of("Content-Type", "Cache-Control", "Content-Security-Policy")) {
          assertThat(packed.headers().allValues(header))
              .as(address + " " + header)
              .isEqualTo(plain.headers().allValues(header))
              .hasSize(1);
        }
      }
      for (String old : List.of("chau-doc/", "an-giang/binh-an/bao-cao-cu/")) {
        assertThat(server.ask(PATH + old, "Accept-Encoding", encoding).statusCode()).isEqualTo(301);
      }
      for (String old : List.of("an-giang/binh-an/2023/", "an-giang/binh-an/2022/xa/")) {
        assertThat(server.ask(PATH + old, "Accept-Encoding", encoding).statusCode()).isEqualTo(410);
      }
    }
  }
}
