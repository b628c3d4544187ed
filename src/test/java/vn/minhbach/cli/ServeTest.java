package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;

/** {@code serve} in a terminal. */
@Timeout(300)
class ServeTest {

  @TempDir Path temporary;

  private Process start(Path content, Path files) throws IOException {
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
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String until(BufferedReader said, String words) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains(words)) {
        return before + line;
      }
      before.append(line).append('\n');
    }
    throw new AssertionError(words + " was not said:\n" + before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itSaysWhereItIsWhatChangesAndWhatIsWrongAndEndsOnCtrlC() throws Exception {
    Path content = temporary.resolve("content");
    Path files = Files.createDirectory(temporary.resolve("tmp"));
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    String sound = Files.readString(settings);
    Process process = start(content, files);
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String address = until(said, "Cổng hiển thị tại http://127.0.0.1:").replaceAll(".* ", "");
      assertThat(until(said, " ms.")).contains("Ctrl+C", "Đã đọc và dựng trong ");
      // The index of the search is made in a folder of its own.
      URI search = URI.create(address + "sub/assets/search/start.js");
      assertThat(search.toURL().openStream().readAllBytes()).isNotEmpty();

      Files.writeString(settings, sound.replaceFirst("base_url: .*", "base_url: portal.example"));
      assertThat(until(said, "nội dung có lỗi"))
          .contains("portal.yaml:3:11: lỗi: ")
          .doesNotContain("\tat ");
      Files.writeString(settings, sound);
      assertThat(until(said, "hiển thị sau")).contains("portal.yaml");

      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

      assertThat(process.waitFor()).isEqualTo(130);
      assertThat(said.readLine()).isNull();
      try (Stream<Path> left = Files.list(files)) {
        assertThat(left).isEmpty();
      }
    } finally {
      process.destroyForcibly();
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
