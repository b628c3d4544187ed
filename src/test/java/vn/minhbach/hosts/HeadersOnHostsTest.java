package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.DemoPortal;

/**
 * The demonstration portal, deployed from its own configuration: every kind of file is answered
 * with its type, its headers and its life, packed for who takes that, and not sent again to who has
 * it.
 */
class HeadersOnHostsTest {

  private static final String REPORT = "cao-bang/ha-lang/2021-6-thang/";
  private static final String LASTING = "public, max-age=31536000, immutable";
  private static final String INDEX = "public, max-age=86400";

  /** Kinds of files: an address or its pattern, the type, how long it is kept; of what it says. */
  private static final String KINDS =
      """
      (empty)                                    text/html; charset=utf-8                              no-cache
      cao-bang/ha-lang/2021-6-thang/             text/html; charset=utf-8                              no-cache
      en/bao-cao/                                text/html; charset=utf-8                              no-cache
      cao-bang/ha-lang/2021-6-thang/tai-ve.html  text/html; charset=utf-8                              no-cache
      assets/minhbach.*.css                      text/css; charset=utf-8                               LASTING
      assets/minhbach.*.js                       (text|application)/javascript; charset=utf-8          LASTING
      assets/icon.*.svg                          image/svg\\+xml(; charset=utf-8)?                     LASTING
      assets/nhung.js                            (text|application)/javascript; charset=utf-8          no-cache
      assets/search/start.js                     (text|application)/javascript; charset=utf-8          no-cache
      assets/search/d/0.js                       (text|application)/javascript; charset=utf-8          INDEX
      assets/search/en/d/0.js                    (text|application)/javascript; charset=utf-8          INDEX
      sw.js                                      (text|application)/javascript; charset=utf-8          no-cache
      data/observations.csv                      text/csv; charset=utf-8                               no-cache
      feed.xml                                   application/atom\\+xml; charset=utf-8                 no-cache
      cao-bang/ha-lang/feed.json                 application/feed\\+json                               no-cache
      sitemap.xml                                (text|application)/xml(; charset=utf-8)?              no-cache
      robots.txt                                 text/plain; charset=utf-8                             no-cache
      REPORTtrich-dan.bib                        application/x-bibtex; charset=utf-8                   no-cache
      REPORTtrich-dan.ris                        application/x-research-info-systems; charset=utf-8    no-cache
      REPORTtrich-dan.json                       application/vnd.citationstyles.csl\\+json             no-cache
      chi-tieu/thu-nsnn/nhung/                   text/html; charset=utf-8                              no-cache
      chi-tieu/thu-nsnn/nhung/oembed.json        application/json                                      no-cache
      the.png                                    image/png                                             no-cache
      cao-bang/ha-lang/tai-ve.zip                application/(x-)?zip(-compressed)?                    no-cache
      """;

  @TempDir Path temporary;

  private static String address(String kind) throws IOException {
    String address = kind.replace("REPORT", REPORT).replace("(empty)", "");
    if (!address.contains("*")) {
      return address;
    }
    try (var found =
        Files.newDirectoryStream(DemoPortal.SITE.resolve("assets"), address.substring(7))) {
      return "assets/" + found.iterator().next().getFileName();
    }
  }

  @ParameterizedTest
  @CsvSource({"NGINX, /", "APACHE, /", "CADDY, /"})
  void everyKindOfFileIsAnsweredAsWritten(Software software, String path)
      throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    try (WebServer server = WebServer.start(software, DemoPortal.SITE, path)) {
      for (String line : KINDS.lines().toList()) {
        String[] kind = line.split(" {2,}", 3);
        String address = address(kind[0]);
        Answer answer = new Answer(address, server.ask(path + address), wrong);
        answer.is("status", "200", String.valueOf(answer.response.statusCode()));
        answer.has("Content-Type", kind[1]);
        answer.has(
            "Cache-Control", kind[2].strip().replace("LASTING", LASTING).replace("INDEX", INDEX));
        answer.secure(address.contains("nhung/"));
        packed(server, path + address, answer);
        again(server, path + address, answer);
      }
      Answer missing = new Answer("khong-co.csv", server.ask(path + "khong-co.csv"), wrong);
      missing.is("status", "404", String.valueOf(missing.response.statusCode()));
      missing.has("Content-Type", "text/html; charset=utf-8");
      missing.has("Cache-Control", "no-cache");
      missing.secure(false);
      String lost = "assets/minhbach.00000000.css";
      Answer gone = new Answer(lost, server.ask(path + lost), wrong);
      gone.is("status", "404", String.valueOf(gone.response.statusCode()));
      gone.has("Cache-Control", "no-cache");
    }
    assertThat(wrong).isEmpty();
  }

  /** Text is packed for who takes it, and is the same when it is unpacked. */
  private static void packed(WebServer server, String path, Answer plain)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = server.ask(path, "Accept-Encoding", "gzip");
    boolean text =
        plain.value("Content-Type").matches(".*(text|script|json|xml|bib|ris|research).*");
    if (text && plain.response.body().length > 2000) {
      Answer packed = new Answer(path + " (gzip)", response, plain.wrong);
      packed.has("Content-Encoding", "gzip");
      packed.has("Vary", "(?i).*accept-encoding.*");
      packed.has("Content-Type", Pattern.quote(plain.value("Content-Type")));
      packed.secure(path.contains("nhung/"));
      if (packed.value("Content-Encoding").equals("gzip")) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
          packed.is("bytes", text(plain.response.body()), text(in.readAllBytes()));
        }
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What is asked for again is not sent again, packed or not. */
  private static void again(WebServer server, String path, Answer plain)
      throws IOException, InterruptedException {
    for (String encoding : List.of("identity", "gzip")) {
      HttpResponse<byte[]> first = server.ask(path, "Accept-Encoding", encoding);
      String tag = first.headers().firstValue("ETag").orElse("none");
      HttpResponse<byte[]> second =
          server.ask(path, "Accept-Encoding", encoding, "If-None-Match", tag);
      Answer again = new Answer(path + " again, " + encoding, second, plain.wrong);
      again.is("status", "304", String.valueOf(second.statusCode()));
      again.has("Cache-Control", plain.value("Cache-Control"));
    }
  }

  /** An answer, and what is wrong with it. */
  private record Answer(String address, HttpResponse<byte[]> response, List<String> wrong) {

    String value(String header) {
      return String.join(" AND ", response.headers().allValues(header));
    }

    void is(String what, String expected, String actual) {
      if (!actual.equals(expected)) {
        wrong.add(address + ": " + what + " is " + actual + ", not " + expected);
      }
    }

    void has(String header, String pattern) {
      String value = value(header);
      if (!value.matches("(?i)" + pattern)) {
        wrong.add(address + ": " + header + ": " + value + ", not " + pattern);
      }
    }

    void secure(boolean framed) {
      String policy = value("Content-Security-Policy");
      is("frames", String.valueOf(framed), String.valueOf(policy.contains("frame-ancestors *")));
      Set<String> sources = new TreeSet<>(List.of(policy.split("[; ,]+", 0)));
      is("policy", "true", String.valueOf(sources.contains("script-src")));
      is("unsafe", "false", String.valueOf(policy.contains("unsafe")));
      has("X-Content-Type-Options", "nosniff");
      has("X-Frame-Options", "SAMEORIGIN");
      has("Referrer-Policy", "strict-origin-when-cross-origin");
      has("Permissions-Policy", "camera=\\(\\), .*");
      has("Cross-Origin-Opener-Policy", "same-origin");
      has("Access-Control-Allow-Origin", "\\*");
    }
  }
}
