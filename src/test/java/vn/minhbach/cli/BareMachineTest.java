package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.OtherProgram;
import vn.minhbach.Sites;

/** A machine without fonts, or without a screen that is asked for, still publishes. */
@EnabledOnOs(OS.LINUX)
class BareMachineTest {

  @TempDir Path temporary;

  @Test
  void cardsNeedNoFontsNoFontSystemAndNoScreen() throws Exception {
    assertThat(build()).doesNotContain("warning:");
    assertThat(site("the.png")).exists();
    assertThat(Files.readString(site("index.html"))).contains("og:image");
  }

  @Test
  void whereNothingCanBeDrawnTheSiteIsPublishedWithoutCards() throws Exception {
    // A screen that is asked for and does not answer: AWT then refuses to draw.
    String said = build("-Djava.awt.headless=false");
    assertThat(said).containsOnlyOnce("warning: this machine can't draw").doesNotContain("\tat ");
    assertThat(site("the.png")).doesNotExist();
    assertThat(Files.readString(site("index.html")))
        .contains("og:title")
        .doesNotContain("og:image", "twitter:card");
  }

  private Path site(String file) {
    return temporary.resolve("site").resolve(file);
  }

  private String build(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-Duser.language=en", "-Dorg.freemarker.loggerLibrary=none", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("vn.minhbach.cli.Main", "build", "--source", Sites.BASE.toString()));
    command.addAll(List.of("--output", temporary.resolve("site").toString()));
    Map<String, String> environment =
        Map.of(
            "FONTCONFIG_PATH",
            temporary.toString(),
            "FONTCONFIG_FILE",
            temporary.resolve("none").toString(),
            "DISPLAY",
            ":4711",
            "XAUTHORITY",
            "");
    OtherProgram.Run run = OtherProgram.run(Path.of(""), environment, command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out() + run.err();
  }
}
