package vn.minhbach.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.Sites;
import vn.minhbach.cache.Cache;
import vn.minhbach.render.SiteFile;

/**
 * Whatever operation of a build fails, and however: the site is the old one or the new one, whole,
 * nothing of others is lost, and the next build leaves nothing behind.
 */
class PlantedFaultsTest {

  private static final Map<String, String> BEFORE =
      Map.of("index.html", "older", "a/same.html", "same", "new", "1", "was/b/c.html", "1");
  private static final Map<String, String> OLD =
      Map.of("index.html", "old", "a/same.html", "same", "a/gone.html", "1", "gone/x", "1");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "a/same.html", "same", "new/b/x.html", "1");
  private static final Map<String, String> OTHERS =
      Map.of("CNAME", "tinh.example", ".git/HEAD", "ref", "gone/note.txt", "mine");

  /** Without waiting for the real disk, thousands of times. */
  private static final Disk SOUND = new FaultyDisk(FaultyDisk.Fault.BROKEN, 0, true);

  @TempDir Path temporary;

  static Stream<Arguments> faults() {
    return Stream.of(FaultyDisk.Fault.values())
        .flatMap(
            fault ->
                Stream.of(true, false)
                    .flatMap(
                        exchanges ->
                            Stream.of(true, false)
                                .map(keeps -> Arguments.of(fault, exchanges, keeps))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void atEveryOperation(FaultyDisk.Fault fault, boolean exchanges, boolean keeps)
      throws IOException {
    FaultyDisk sound = new FaultyDisk(fault, 0, exchanges);
    Path counted = published("counted", keeps);
    write(counted, NEW, sound, keeps);
    assertThat(sound.operations()).isGreaterThan(40);

    for (int n = 1; n <= sound.operations(); n++) {
      Path output = published("at-" + n, keeps);
      check(output, new FaultyDisk(fault, n, exchanges), fault, exchanges, keeps);
    }
  }

  private void check(
      Path output, FaultyDisk disk, FaultyDisk.Fault fault, boolean exchanges, boolean keeps)
      throws IOException {
    boolean published = false;
    boolean stopped = false;
    try {
      write(output, NEW, disk, keeps);
      published = true;
    } catch (IOException e) {
      assertThat(disk.hasFailed()).isTrue();
    } catch (FaultyDisk.Stopped e) {
      stopped = true;
    }

    String place = output.getFileName().toString();
    if (!Files.exists(output)) {
      assertThat(exchanges).as(place).isFalse();
      assertThat(fault).as(place).isIn(FaultyDisk.Fault.STOPPED, FaultyDisk.Fault.BROKEN_FOR_GOOD);
      new SiteWriter(output, temporary.resolve("content"), Cache.none()).recover(n -> {});
    }
    Map<String, String> site = site(output);
    if (stopped) {
      assertThat(site).as(place).isIn(OLD, NEW);
    } else {
      assertThat(site).as(place).isEqualTo(published ? NEW : OLD);
    }

    SiteWriter.Written next = write(output, NEW, SOUND, keeps);

    assertThat(next.leftover()).as(place).isEmpty();
    Map<String, String> all = new TreeMap<>(NEW);
    all.putAll(OTHERS);
    assertThat(read(output)).as(place).isEqualTo(all);
    try (Stream<Path> beside = Files.list(output.getParent())) {
      assertThat(beside.filter(path -> !path.endsWith(".minhbach")))
          .as(place)
          .containsExactly(output);
    }
  }

  @Test
  void theFirstBuildOfAllLeavesNothingOrTheWholeSite() throws IOException {
    FaultyDisk sound = new FaultyDisk(FaultyDisk.Fault.STOPPED, 0, true);
    write(temporary.resolve("counted/site"), NEW, sound, false);

    for (int n = 1; n <= sound.operations(); n++) {
      Path output = temporary.resolve("first-" + n + "/site");
      try {
        write(output, NEW, new FaultyDisk(FaultyDisk.Fault.STOPPED, n, true), false);
      } catch (FaultyDisk.Stopped e) {
        assertThat(read(output)).isIn(Map.of(), NEW);
      }
      write(output, NEW, SOUND, false);
      assertThat(read(output)).isEqualTo(NEW);
      try (Stream<Path> beside = Files.list(output.getParent())) {
        assertThat(beside).containsExactly(output);
      }
    }
  }

  /** An old site with files of others in it, and one before it. */
  private Path published(String name, boolean keeps) throws IOException {
    Path output = Files.createDirectories(temporary.resolve(name)).resolve(name);
    write(output, BEFORE, SOUND, keeps);
    write(output, OLD, SOUND, keeps);
    for (Map.Entry<String, String> file : OTHERS.entrySet()) {
      Files.createDirectories(output.resolve(file.getKey()).getParent());
      Files.writeString(output.resolve(file.getKey()), file.getValue());
    }
    return output;
  }

  private SiteWriter.Written write(Path output, Map<String, String> files, Disk disk, boolean keeps)
      throws IOException {
    try (Cache cache =
        keeps
            ? Cache.open(output.resolveSibling(".minhbach").resolve("cache"), "test")
            : Cache.none()) {
      return new SiteWriter(output, temporary.resolve("content"), cache, disk)
          .write(
              sink -> {
                for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                  sink.accept(SiteFile.text(file.getKey(), file.getValue()));
                }
              },
              n -> {});
    }
  }

  /** What is in the folder, without what others put there. */
  private static Map<String, String> site(Path output) {
    Map<String, String> site = read(output);
    site.keySet().removeAll(OTHERS.keySet());
    return site;
  }

  private static Map<String, String> read(Path output) {
    Map<String, String> texts = new TreeMap<>();
    Sites.files(output)
        .forEach(
            (path, file) -> {
              try {
                texts.put(path, Files.readString(file));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    texts.remove(Manifest.NAME);
    return texts;
  }
}
