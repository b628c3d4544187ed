package vn.minhbach.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the files of a folder is told. */
@Timeout(120)
class WatchTest {

  @TempDir Path temporary;

  private final List<String> complaints = new ArrayList<>();

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("content"));
    Files.createDirectories(folder.resolve("reports/an-giang"));
    Files.writeString(folder.resolve("portal.yaml"), "name: cổng");
    Files.writeString(folder.resolve("reports/an-giang/report.md"), "một");
    return folder;
  }

  /** With the system's watches, or without. */
  private Watch watch(Path folder, boolean told) throws IOException {
    Optional<WatchService> service = told ? Optional.empty() : Optional.of(new Exhausted());
    return new Watch(folder, service, complaints::add);
  }

  /** Waits until {@code path}, or all, is told. */
  private static Set<Path> until(Watch watch, String path) throws Exception {
    Set<Path> told = new HashSet<>();
    while (!told.contains(Path.of(path)) && !told.contains(Path.of(""))) {
      told.addAll(watch.next());
    }
    return told;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatIsWrittenMadeOrDeletedIsTold(boolean told) throws Exception {
    Path folder = folder();
    try (Watch watch = watch(folder, told)) {
      if (!told) {
        until(watch, "");
        assertThat(complaints).hasSize(1);
      }
      Files.writeString(folder.resolve("reports/an-giang/report.md"), "một hai");
      assertThat(until(watch, "reports/an-giang/report.md")).doesNotContain(Path.of(""));

      Files.writeString(folder.resolve("areas.csv"), "code");
      assertThat(until(watch, "areas.csv")).doesNotContain(Path.of(""));

      Files.delete(folder.resolve("portal.yaml"));
      assertThat(until(watch, "portal.yaml")).doesNotContain(Path.of(""));
    }
    assertThat(complaints).hasSize(told ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEditorThatSavesByRenamingIsTold(boolean told) throws Exception {
    Path folder = folder();
    try (Watch watch = watch(folder, told)) {
      if (!told) {
        until(watch, "");
      }
      Path swap = Files.writeString(folder.resolve("reports/an-giang/.report.md.swp"), "hai ba");
      Path file = folder.resolve("reports/an-giang/report.md");
      Files.move(swap, file, StandardCopyOption.REPLACE_EXISTING);

      assertThat(until(watch, "reports/an-giang/report.md"))
          .containsExactly(Path.of("reports/an-giang/report.md"));
    }
  }

  @Test
  void whatHappensInNewAndMovedFoldersIsTold() throws Exception {
    Path folder = folder();
    try (Watch watch = watch(folder, true)) {
      Path province = folder.resolve("reports/lang-son");
      Files.createDirectories(province.resolve("chi-lang/2024"));
      until(watch, "reports/lang-son");
      Files.move(folder.resolve("reports/an-giang"), province.resolve("an-giang"));
      until(watch, "reports/lang-son/an-giang");

      Files.writeString(province.resolve("an-giang/report.md"), "bốn");

      assertThat(until(watch, "reports/lang-son/an-giang/report.md")).doesNotContain(Path.of(""));
    }
  }

  @Test
  void aFolderThatIsDeletedIsWaitedFor() throws Exception {
    Path folder = folder();
    try (Watch watch = watch(folder, true)) {
      Path away = temporary.resolve("away");
      Files.move(folder, away);
      until(watch, "");
      folder();
      until(watch, "");

      Files.writeString(folder.resolve("portal.yaml"), "name: mới");

      assertThat(until(watch, "portal.yaml")).isNotEmpty();
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatIsHiddenOrBehindALinkIsNotTold() throws Exception {
    Path folder = folder();
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    Files.createDirectories(folder.resolve(".git/objects"));
    try (Watch watch = watch(folder, true)) {
      Files.writeString(elsewhere.resolve("report.md"), "ở ngoài");
      Files.writeString(folder.resolve(".git/objects/ab"), "phiên bản");
      Files.writeString(folder.resolve(".areas.csv.swp"), "đang sửa");
      Files.writeString(folder.resolve("areas.csv"), "code");

      assertThat(until(watch, "areas.csv")).containsExactly(Path.of("areas.csv"));
    }
  }

  @Test
  void aCheckoutOfHundredsOfFilesIsOneChange() throws Exception {
    LinkedBlockingQueue<Path> told = new LinkedBlockingQueue<>();
    for (int i = 0; i < 500; i++) {
      told.add(Path.of("reports/" + i % 250 + "/report.md"));
    }

    assertThat(Watch.together(Path.of("portal.yaml"), told)).hasSize(251);
    assertThat(told).isEmpty();
  }

  /** One that has no watches left, as the system's own says. */
  private static final class Exhausted implements WatchService {
    @Override
    public void close() {}

    @Override
    public WatchKey poll() {
      throw new UnsupportedOperationException("User limit of inotify watches reached");
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) {
      return poll();
    }

    @Override
    public WatchKey take() {
      return poll();
    }
  }
}
