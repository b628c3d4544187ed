package vn.minhbach.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is handed out is complete, and the same sources give the same bytes. */
class ArchiveIT {

  private static final String NAME = "minhbach-" + System.getProperty("version");
  private static final Path ZIP = Path.of("target", NAME + ".zip");

  @Test
  void itHoldsTheProgramWhatStartsItAndTheGuides() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      Set<String> files = new TreeSet<>();
      zip.stream().map(ZipEntry::getName).forEach(files::add);
      assertThat(files)
          .allMatch(file -> file.startsWith(NAME + "/"))
          .contains(
              NAME + "/minhbach.jar",
              NAME + "/bin/minhbach",
              NAME + "/bin/minhbach.cmd",
              NAME + "/completion/minhbach.bash",
              NAME + "/LICENSE",
              NAME + "/NOTICE",
              NAME + "/README.md",
              NAME + "/docs/webmaster.md");
      assertThat(text(zip, "bin/minhbach.cmd")).contains("\r\n");
      assertThat(text(zip, "completion/minhbach.bash")).contains("complete -F", "--base-url");
    }
    assertThat(Path.of("target", NAME + ".tar.gz")).isNotEmptyFile();
  }

  @Test
  void theNoticeNamesEveryLibraryInTheJar() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      String notice = text(zip, "NOTICE");
      JsonNode components = new ObjectMapper().readTree(text(zip, "sbom.json")).get("components");

      assertThat(components).hasSizeGreaterThan(30);
      for (JsonNode component : components) {
        assertThat(notice).contains("(" + component.get("group").asText() + ")");
      }
    }
  }

  private static String text(ZipFile zip, String file) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(NAME + "/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itsTimesAreTheProjectsNotTheClocks() throws IOException {
    TreeMap<String, Integer> times = new TreeMap<>();
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      zip.stream().forEach(e -> times.merge(e.getTimeLocal().toString(), 1, Integer::sum));
    }

    assertThat(times).containsOnlyKeys("2026-01-01T00:00");
  }

  @Test
  void theScriptCanBeRun() throws IOException {
    assertThat(Files.isExecutable(Distribution.SCRIPT)).isTrue();
  }
}
