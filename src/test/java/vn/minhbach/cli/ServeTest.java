package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.RunningProgram;
import vn.minhbach.Sites;

/** {@code serve} in a terminal. */
@Timeout(300)
class ServeTest {

  @TempDir Path temporary;

  private static RunningProgram start(Path content, Path files) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=vi",
            "-Dorg.freemarker.loggerLibrary=none",
            "-Djava.io.tmpdir=" + files,
            "-cp",
            System.getProperty("java.class.path"),
            "vn.minhbach.cli.Main",
            "serve",
            "--port",
            "0",
            "--source",
            content.toString());
    return RunningProgram.of(Path.of(""), Map.of(), command);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itSaysWhereItIsWhatChangesAndWhatIsWrongAndEndsOnCtrlC() throws Exception {
    Path content = temporary.resolve("content");
    Path files = Files.createDirectory(temporary.resolve("tmp"));
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    String sound = Files.readString(settings);
    try (RunningProgram serve = start(content, files)) {
      String address = serve.until("Cổng hiển thị tại http://127.0.0.1:").replaceAll(".* ", "");
      assertThat(serve.until(" ms.")).contains("Ctrl+C", "Đã đọc và dựng trong ");
      // The index of the search is made in a folder of its own.
      URI search = URI.create(address + "sub/assets/search/start.js");
      assertThat(search.toURL().openStream().readAllBytes()).isNotEmpty();

      Files.writeString(settings, sound.replaceFirst("base_url: .*", "base_url: portal.example"));
      assertThat(serve.until("nội dung có lỗi"))
          .contains("portal.yaml:3:11: lỗi: ")
          .doesNotContain("\tat ");
      Files.writeString(settings, sound);
      assertThat(serve.until("hiển thị sau")).contains("portal.yaml");

      assertThat(serve.interrupted()).isEqualTo(130);
      assertThat(serve.said().readLine()).isNull();
      try (Stream<Path> left = Files.list(files)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Test
  void withoutAFolderItIsWrongUsage() {
    CommandLineRun run =
        CommandLineRun.of("serve", "--source", temporary.resolve("nowhere").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--source");
  }
}
