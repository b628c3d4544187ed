package vn.minhbach.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** What the preview answers to whoever asks on this machine. */
@Timeout(300)
class PreviewServerTest {

  @TempDir static Path temporary;

  private static Path content;
  private static RunningPreview preview;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    content = temporary.resolve("content");
    Sites.copy(Sites.VALID.resolve("redirects/content"), content);
    preview = RunningPreview.of(content);
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  private static HttpResponse<String> ask(String method, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(preview.url() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The first line of the answer to what no client would send. */
  private static String raw(String request) throws IOException {
    URI address = URI.create(preview.url());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/gioi-thieu/, text/html; charset=utf-8",
    "/assets/minhbach.css, text/css; charset=utf-8",
    "/assets/minhbach.js, text/javascript; charset=utf-8",
    "/assets/icon.svg, image/svg+xml; charset=utf-8",
    "/data/reports.csv, text/csv; charset=utf-8",
    "/feed.xml, application/atom+xml; charset=utf-8",
    "/sitemap.xml, text/xml; charset=utf-8",
    "/the.png, image/png",
    "/an-giang/binh-an/tai-ve.zip, application/zip",
    "/an-giang/binh-an/2024/nguon.txt, text/plain; charset=utf-8",
  })
  void aFileIsAnsweredWithItsTypeAndNeverKept(String path, String type) {
    HttpResponse<String> answer = ask("GET", published(path));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.body()).isNotEmpty();
  }

  /** Assets have a hash in their names, which the home page knows. */
  private static String published(String path) {
    int dot = path.lastIndexOf('.');
    String name = path.startsWith("/assets/") ? path.substring(1, dot) : "no asset";
    Matcher named =
        Pattern.compile(Pattern.quote(name) + "\\.[0-9a-f]{8}\\.\\w+")
            .matcher(ask("GET", "/").body());
    while (named.find()) {
      if (named.group().endsWith(path.substring(dot))) {
        return "/" + named.group();
      }
    }
    return path;
  }

  @Test
  void everyFileIsAsTheBuildWritesItAndPagesHaveOneScriptMore() throws IOException {
    Path site = temporary.resolve("site");
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);
    Set<String> others = new TreeSet<>();
    for (Map.Entry<String, Path> file : Sites.files(site).entrySet()) {
      String path = file.getKey();
      HttpResponse<byte[]> answer = bytes("/" + path);
      if (answer.statusCode() == 200) {
        byte[] sent = answer.body();
        byte[] plain = path.endsWith(".html") ? withoutScript(sent) : sent;
        assertThat(plain).as(path).isEqualTo(Files.readAllBytes(file.getValue()));
        assertThat(sent.length - plain.length)
            .as(path)
            .matches(n -> n > 0 == path.endsWith(".html"));
      } else {
        others.add(path);
      }
    }
    assertThat(others).isNotEmpty();
    // A host answers for these itself: they moved.
    assertThat(others)
        .allMatch(path -> path.matches("(\\.minhbach-site|an-giang/binh-an/.*cu/.*|chau-doc/.*)"));
  }

  private static HttpResponse<byte[]> bytes(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(preview.url() + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] withoutScript(byte[] page) {
    return new String(page, StandardCharsets.UTF_8)
        .replaceFirst("<script src=\"/_minhbach/preview\\.js\"[^>]*></script>\n", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "/an-giang/binh-an/bao-cao-cu/, 301, /an-giang/binh-an/2024/",
    "/an-giang/binh-an/bao-cao-cu/?q=1, 301, /an-giang/binh-an/2024/?q=1",
    "/chau-doc/2024/, 301, /an-giang/binh-an/2024/",
    "/chau-doc/lien-he/, 301, /gioi-thieu/",
    "/gioi-thieu, 301, /gioi-thieu/",
    "/chau-doc/%2F%2Fevil.example, 404, ''",
    "/khong/co/trang/nay/, 404, ''",
    "/reports/an-giang/binh-an/2024/report.md, 404, ''",
    "/portal.yaml, 404, ''",
    "/_minhbach/, 404, ''",
    "/a%20b%00/, 404, ''",
  })
  void whatMovedOrIsNotThereIsAnsweredAsAHostWould(String path, int status, String location) {
    HttpResponse<String> answer = ask("GET", path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Location")).isEqualTo(location);
    if (status == 404) {
      assertThat(answer.body()).contains("Không có trang này");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../portal.yaml",
        "/../../../../etc/passwd",
        "/%2e%2e/portal.yaml",
        "/..%2fportal.yaml",
        "/assets/../../portal.yaml",
        "//etc/passwd",
        "/..\\portal.yaml",
        "/%00",
        "/%ff%fe",
        "*",
        "http://evil.example/",
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost"))
        .matches("HTTP/1.1 (400|404|421) .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingCanBeSent(String method) {
    HttpResponse<String> answer = ask(method, "/");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void aHeadIsAPageWithoutItsBody() {
    HttpResponse<String> answer = ask("HEAD", "/");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Content-Length"))
        .isEqualTo(header(ask("GET", "/"), "Content-Length"));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LOCALHOST:8000, 200",
    "127.0.0.1:9, 200",
    "[::1]:8000, 200",
    "evil.example, 421",
    "evil.example:8000, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "127.0.0.2, 421",
    "'', 421",
  })
  void aNameThatIsNotThisMachinesIsRefused(String host, int status) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).contains(" " + status + " ");
    assertThat(raw("GET /_minhbach/preview.js HTTP/1.1\r\nHost: " + host))
        .contains(" " + status + " ");
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    int port = URI.create(preview.url()).getPort();

    // Nothing else listens there, so the same port of every other address of this machine is free.
    for (InetAddress other : others()) {
      try (ServerSocket free = new ServerSocket(port, 1, other)) {
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  private static List<InetAddress> others() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  @Test
  void whereThePortIsTakenTheNextIsUsed() throws IOException {
    int taken = URI.create(preview.url()).getPort();

    try (RunningPreview second = new RunningPreview(content, taken)) {
      assertThat(URI.create(second.url()).getPort()).isNotEqualTo(taken).isPositive();
      second.rebuilt();
      assertThat(URI.create(second.url() + "/gioi-thieu/").toURL().openStream()).isNotEmpty();
    }
  }

  @Test
  void aRequestDuringARebuildSeesOneStateOrTheOther() throws Exception {
    Path site = temporary.resolve("other");
    Sites.copy(Sites.VALID.resolve("redirects/content"), site);
    Path settings = site.resolve("portal.yaml");
    String text = Files.readString(settings);
    try (RunningPreview own = RunningPreview.of(site)) {
      List<String> pages = new ArrayList<>();
      for (int version = 1; version <= 3; version++) {
        Files.writeString(settings, text.replace("Cổng thử", "Cổng số " + version));
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          HttpRequest request = HttpRequest.newBuilder(URI.create(own.url() + "/")).build();
          asked.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        asked.forEach(answer -> pages.add(answer.join().body()));
        own.rebuiltAfter("portal.yaml");
      }

      assertThat(pages).hasSize(300).allMatch(page -> names(page).size() == 1);
      HttpRequest request = HttpRequest.newBuilder(URI.create(own.url() + "/")).build();
      String last = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertThat(names(last)).containsExactly("Cổng số 3");
    }
  }

  /** The names that a page gives the portal. */
  private static Set<String> names(String page) {
    Set<String> names = new TreeSet<>();
    Pattern.compile("Cổng (thử|số \\d)")
        .matcher(page)
        .results()
        .forEach(found -> names.add(found.group()));
    return names;
  }
}
