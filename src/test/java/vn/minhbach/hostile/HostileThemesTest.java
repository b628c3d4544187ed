package vn.minhbach.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** A theme's template reaches no Java and comes to an end; its pictures only draw. */
class HostileThemesTest {

  private static final Duration HANGS = Duration.ofMinutes(3);

  @TempDir Path temporary;

  static Iterable<String> templates() throws IOException {
    return AttackedPortal.lines("templates");
  }

  static Iterable<String> pictures() throws IOException {
    return AttackedPortal.lines("svg");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateIsRefusedWithItsPlace(String attack) throws IOException {
    Files.createDirectories(temporary.resolve("theme/templates"));
    Files.writeString(temporary.resolve("theme/templates/not-found.ftlh"), "<p>\n" + attack);

    assertRefused("theme/templates/not-found.ftlh:");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aPictureThatDoesMoreThanDrawIsRefused(String attack) throws IOException {
    Files.createDirectories(temporary.resolve("theme/assets"));
    Files.writeString(temporary.resolve("theme/assets/hinh.svg"), attack);

    assertRefused("theme/assets/hinh.svg: ");
  }

  private void assertRefused(String place) throws IOException {
    Sites.copy(Sites.BASE, temporary);
    CommandLineRun run =
        assertTimeoutPreemptively(
            HANGS, () -> CommandLineRun.of("check", "--source", temporary.toString()));

    assertThat(run.err()).startsWith(place).contains("error: ").doesNotContain("\tat ");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Path.of("taken")).doesNotExist();
  }
}
