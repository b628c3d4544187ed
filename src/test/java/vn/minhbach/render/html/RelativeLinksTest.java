package vn.minhbach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.model.Language;

class RelativeLinksTest {

  private static final String BASE = "https://portal.example/sub/";

  private static RelativeLinks links(String from, String base, Language language) {
    return SomeLinks.of(from, base, language);
  }

  @ParameterizedTest
  @CsvSource({
    "/,                       /,                            ./",
    "/,                       /bao-cao/,                    bao-cao/",
    "/,                       /assets/minhbach.css,         assets/minhbach.css",
    "/bao-cao/,               /,                            ../",
    "/bao-cao/,               /bao-cao/,                    ./",
    "/bao-cao/,               /bao-cao-khac/,               ../bao-cao-khac/",
    "/an-giang/binh-an/,      /an-giang/,                   ../",
    "/an-giang/binh-an/,      /an-giang/binh-an/2024/,      2024/",
    "/an-giang/binh-an/2024/, /an-giang/binh-an/2023/,      ../2023/",
    "/an-giang/binh-an/2024/, /,                            ../../../",
    "/an-giang/binh-an/2024/, /assets/minhbach.css,         ../../../assets/minhbach.css",
    "/an-giang/binh-an/2024/, /an-giang/binh-an/2024/a.pdf, a.pdf",
    "/bao-cao/,               /bao-cao/#nam-2024,           #nam-2024",
    "/bao-cao/,               /#tin,                        ../#tin",
    "/an-giang/,              /an-giang/binh-an/#p-1,       binh-an/#p-1",
    "/an-giang/,              /tim-kiem/?q=ngan+sach,       ../tim-kiem/?q=ngan+sach",
  })
  void leadsFromAPageToAnother(String from, String to, String expected) {
    assertThat(links(from, BASE, Language.VI).to(to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/,                       /,                            ./",
    "/bao-cao/,               /an-giang/#tin,               ../an-giang/#tin",
    "/an-giang/binh-an/2024/, /tim-kiem/?q=ngan+sach,       ../../../tim-kiem/?q=ngan+sach",
    "/an-giang/,              /an-giang/feed.xml,           feed.xml",
    "/,                       /assets/minhbach.css,         ../assets/minhbach.css",
    "/du-lieu/,               /data/areas.csv,              ../../data/areas.csv",
    "/an-giang/binh-an/2024/, /an-giang/binh-an/2024/a.pdf, ../../../../an-giang/binh-an/2024/a.pdf",
  })
  void inAnotherLanguageLeadsToItsPagesAndToTheFilesThatAllShare(
      String from, String to, String expected) {
    assertThat(links(from, BASE, Language.EN).to(to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a/", "mailto:thu@example.org", "#fn-1"})
  void leavesOtherSitesAndPlacesInThePageAlone(String address) {
    assertThat(links("/bao-cao/", BASE, Language.VI).to(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://portal.example/sub/, /bao-cao/, /sub/bao-cao/",
    "https://portal.example/,     /bao-cao/, /bao-cao/",
    "https://portal.example/sub/, /,         /sub/",
  })
  void theErrorPageIsShownAnywhereSoItsLinksAreNotRelative(
      String base, String to, String expected) {
    assertThat(links("/404.html", base, Language.VI).to(to)).isEqualTo(expected);
  }

  @Property
  void aBrowserResolvesItToTheTarget(@ForAll("pages") String from, @ForAll("targets") String to) {
    String link = links(from, BASE, Language.VI).to(to);

    assertThat(URI.create(BASE + from.substring(1)).resolve(link))
        .isEqualTo(URI.create(BASE + to.substring(1)));
  }

  @Property
  void neverBeginsAtTheRoot(@ForAll("pages") String from, @ForAll("targets") String to) {
    assertThat(links(from, BASE, Language.VI).to(to)).isNotEmpty().doesNotStartWith("/");
  }

  /** Short names of few letters, so that addresses often share folders and beginnings. */
  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of("a", "b", "ab", "a-b", "2024")
        .list()
        .ofMaxSize(4)
        .map(segments -> segments.isEmpty() ? "/" : "/" + String.join("/", segments) + "/");
  }

  @Provide
  Arbitrary<String> targets() {
    return Combinators.combine(
            pages(), Arbitraries.of("", "a", "a.css"), Arbitraries.of("", "#a", "?q=a/b", "?q=a#b"))
        .as((page, file, rest) -> page + file + rest);
  }
}
