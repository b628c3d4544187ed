package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.cache.Cache;
import vn.minhbach.render.SiteFile;
import vn.minhbach.write.Refused;
import vn.minhbach.write.SiteWriter;

class FailureTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, failure.space",
    "Disk quota exceeded, failure.space",
    "Read-only file system, failure.readonly",
    "Operation not permitted, failure.denied",
    "File name too long, failure.name",
    "Too many open files, failure.handles",
    "Device or resource busy, failure.busy",
    "Invalid cross-device link, failure.busy"
  })
  void whatTheSystemSaysIsSaidInOurWords(String reason, String key) {
    assertThat(Failure.of(new FileSystemException("a/b.html", null, reason)))
        .isEqualTo(new Failure(key, List.of("a/b.html")));
  }

  @Test
  void whatIsMissingARightIsNamed() {
    assertThat(Failure.of(new UncheckedIOException(new AccessDeniedException("/srv/www"))))
        .isEqualTo(new Failure("failure.denied", List.of("/srv/www")));
  }

  @Test
  void whatItDoesNotKnowIsSaidAsTheSystemDoes() {
    assertThat(Failure.of(new IOException("Input/output error")))
        .isEqualTo(new Failure("failure.io", List.of("IOException: Input/output error")));
  }

  @Test
  void aNameThatTheDiskDoesNotTakeIsSaid() {
    String path = "ủy-ban-nhân-dân-".repeat(20) + "/index.html";
    Throwable thrown =
        catchThrowable(
            () ->
                new SiteWriter(
                        temporary.resolve("site"), temporary.resolve("content"), Cache.none())
                    .write(sink -> sink.accept(SiteFile.text(path, "1")), n -> {}));

    Failure failure = Failure.of(thrown);

    assertThat(failure.key()).isEqualTo("failure.name");
    assertThat(failure.arguments().get(0)).contains("ủy-ban-nhân-dân-");
    assertThat(temporary).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource(Refused.Reason.class)
  void everyRefusalHasItsWordsInBothLanguages(Refused.Reason reason) {
    String key = "failure.output." + reason.name().toLowerCase(Locale.ROOT);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
      assertThat(ProblemText.in(locale).get(key, List.of("/srv/site", "CNAME", "mark")))
          .contains("/srv/site")
          .doesNotContain("{")
          .endsWith(reason == Refused.Reason.MOUNT ? "/srv/site/site" : ".")
          .matches(text -> text.contains("--output") || text.contains("CNAME"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"space", "readonly", "denied", "name", "handles", "busy", "io"})
  void everyFailureSaysThatTheSiteIsAsItWas(String name) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
      assertThat(ProblemText.in(locale).get("failure." + name, List.of("a/b.html")))
          .contains("a/b.html")
          .doesNotContain("{")
          .containsAnyOf("is as it was.", "vẫn giữ nguyên.");
    }
  }
}
