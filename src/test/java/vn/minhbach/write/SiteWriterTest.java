package vn.minhbach.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.cache.Cache;
import vn.minhbach.render.SiteFile;

class SiteWriterTest {

  @TempDir Path temporary;
  private Path output;
  private Path content;

  @BeforeEach
  void nameTheFolders() {
    output = temporary.resolve("public/site");
    content = temporary.resolve("content");
  }

  @Test
  void writesEveryFileAndCountsThem() throws IOException {
    SiteWriter.Written written =
        write(SiteFile.text("index.html", "chào"), SiteFile.text("a/b/c.csv", "1"));

    assertThat(written.folder()).isEqualTo(output);
    assertThat(written.files()).isEqualTo(2);
    assertThat(written.bytes()).isEqualTo(6);
    assertThat(output.resolve("index.html")).hasContent("chào");
    assertThat(output.resolve("a/b/c.csv")).hasContent("1");
  }

  @Test
  void replacesTheOldSiteAsAWhole() throws IOException {
    write(SiteFile.text("index.html", "old"), SiteFile.text("old/index.html", "old"));
    write(SiteFile.text("index.html", "new"), SiteFile.text("new/index.html", "new"));

    assertThat(Sites.files(temporary))
        .containsOnlyKeys(
            "public/site/.minhbach-site", "public/site/index.html", "public/site/new/index.html");
    assertThat(output.resolve("index.html")).hasContent("new");
    assertThat(output.resolve("old")).doesNotExist();
  }

  @Test
  void fillsAnEmptyFolder() throws IOException {
    Files.createDirectories(output);

    write(SiteFile.text("index.html", "new"));

    assertThat(output.resolve("index.html")).hasContent("new");
  }

  @Test
  void keepsTheOldSiteWhenAFileCannotBeWritten() throws IOException {
    write(SiteFile.text("index.html", "old"));

    assertThatThrownBy(
            () ->
                write(
                    SiteFile.text("index.html", "new"),
                    new SiteFile(
                        "b.html",
                        out -> {
                          out.write('b');
                          throw new IOException("disk full");
                        })))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("disk full")
        .hasMessageContaining("b.html");

    assertOldSiteAlone();
  }

  @Test
  void keepsTheOldSiteWhenAFileCannotBeMade() throws IOException {
    write(SiteFile.text("index.html", "old"));
    SiteWriter.Source files =
        sink -> {
          sink.accept(SiteFile.text("index.html", "new"));
          throw new IllegalArgumentException("no such message");
        };

    assertThatThrownBy(
            () -> new SiteWriter(output, content, Cache.none()).write(files, count -> {}))
        .isInstanceOf(IllegalArgumentException.class);

    assertOldSiteAlone();
  }

  @Test
  void keepsTheOldSiteWhenACopiedFileIsGone() throws IOException {
    write(SiteFile.text("index.html", "old"));

    assertThatThrownBy(() -> write(SiteFile.copy("a.pdf", temporary.resolve("gone.pdf"))))
        .isInstanceOfAny(IOException.class, UncheckedIOException.class);

    assertOldSiteAlone();
  }

  @Test
  void refusesAFolderOfSomebodyElse() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("index.html"), "mine");

    assertThatThrownBy(() -> write(SiteFile.text("index.html", "new")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(output.toString());

    assertThat(Sites.files(temporary)).containsOnlyKeys("public/site/index.html");
    assertThat(output.resolve("index.html")).hasContent("mine");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.createDirectories(output.getParent());
    Files.writeString(output, "mine");

    assertThatThrownBy(() -> write(SiteFile.text("index.html", "new"))).isInstanceOf(Refused.class);

    assertThat(output).hasContent("mine");
  }

  @Test
  void refusesTwoFilesAtOnePath() throws IOException {
    write(SiteFile.text("index.html", "old"));

    assertThatThrownBy(() -> write(SiteFile.text("a.html", "one"), SiteFile.text("a.html", "two")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.html");

    assertOldSiteAlone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../index.html", "a/../../index.html", "../site-new/x", "/etc/minhbach"})
  void refusesAFileOutsideTheSite(String path) throws IOException {
    write(SiteFile.text("index.html", "old"));

    assertThatThrownBy(() -> write(SiteFile.text(path, "new")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(path);

    assertOldSiteAlone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/../b.html", "./b.html"})
  void oneFileHasOnePath(String path) throws IOException {
    write(SiteFile.text("index.html", "old"));

    assertThatThrownBy(() -> write(SiteFile.text("b.html", "one"), SiteFile.text(path, "two")))
        .isInstanceOf(IllegalStateException.class);

    assertOldSiteAlone();
  }

  @Test
  void saysWhatChanged() throws IOException {
    assertThat(changes("same", "1", "other", "1", "gone/x", "1"))
        .containsExactly("A gone/x", "A other", "A same");

    assertThat(changes("same", "1", "other", "2", "new", "1"))
        .containsExactly("D gone/x", "A new", "M other");
    assertThat(changes("same", "1", "other", "2", "new", "1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, 1", "1, 12", "12, 13", "'', 1", "1, ''"})
  void aFileThatGrewOrShrankIsChanged(String before, String after) throws IOException {
    changes("a", before);

    assertThat(changes("a", after)).containsExactly("M a");
    assertThat(output.resolve("a")).hasContent(after);
  }

  @Test
  void whatDiffersFarBehindItsBeginningIsWrittenWhole() throws IOException {
    byte[] large = new byte[1 << 20];
    write(SiteFile.bytes("large", large));
    large[large.length - 3] = 1;

    write(SiteFile.bytes("large", large));

    assertThat(output.resolve("large")).hasBinaryContent(large);
  }

  @Test
  void anUnchangedFileKeepsItsTimeAndNothingElseSharesIt() throws IOException {
    write(SiteFile.text("same", "1"), SiteFile.text("other", "1"));
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(output.resolve("same"), time);
    Files.setLastModifiedTime(output.resolve("other"), time);

    write(SiteFile.text("same", "1"), SiteFile.text("other", "2"));

    assertThat(Files.getLastModifiedTime(output.resolve("same"))).isEqualTo(time);
    assertThat(Files.getLastModifiedTime(output.resolve("other"))).isGreaterThan(time);
    assertThat(Files.getAttribute(output.resolve("same"), "unix:nlink")).isEqualTo(1);
  }

  @Test
  void aFileThatWasEditedInPlaceIsPutRight() throws IOException {
    changes("index.html", "1");
    Files.writeString(output.resolve("index.html"), "2");

    assertThat(changes("index.html", "1")).containsExactly("M index.html");
    assertThat(output.resolve("index.html")).hasContent("1");
  }

  @Test
  void whatOthersPutThereStays() throws IOException {
    write(SiteFile.text("index.html", "old"), SiteFile.text("old/index.html", "old"));
    put("CNAME", "tinh.example");
    put(".git/refs/heads/gh-pages", "1");
    put("old/note.txt", "mine");
    Files.createSymbolicLink(output.resolve("link"), Path.of("nowhere"));

    SiteWriter.Written written = write(SiteFile.text("index.html", "new"));

    assertThat(written.kept()).containsExactly(".git", "CNAME", "link", "old/note.txt");
    assertThat(written.leftover()).isEmpty();
    assertThat(Sites.files(temporary))
        .containsOnlyKeys(
            "public/site/.git/refs/heads/gh-pages",
            "public/site/.minhbach-site",
            "public/site/CNAME",
            "public/site/index.html",
            "public/site/old/note.txt");
    assertThat(output.resolve("CNAME")).hasContent("tinh.example");
    assertThat(Files.isSymbolicLink(output.resolve("link"))).isTrue();
    assertThat(write(SiteFile.text("index.html", "new")).kept()).hasSize(4);
  }

  @Test
  void whatOthersPutWhereTheSiteNeedsItsPlaceIsRefusedAndNamed() throws IOException {
    write(SiteFile.text("index.html", "old"), SiteFile.text("a/x", "old"));
    put("new.html", "mine");
    put("a/note.txt", "mine");

    assertThatThrownBy(
            () ->
                write(
                    SiteFile.text("index.html", "new"),
                    SiteFile.text("new.html", "new"),
                    SiteFile.text("a", "new")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("COLLISION")
        .hasMessageContaining("a/note.txt, new.html");

    assertThat(output.resolve("index.html")).hasContent("old");
    assertThat(output.resolve("new.html")).hasContent("mine");
    assertThat(Files.list(output.getParent())).containsExactly(output);
  }

  @Test
  void fillsAFreshCheckout() throws IOException {
    put(".git", "gitdir: elsewhere");

    write(SiteFile.text("index.html", "new"));

    assertThat(output.resolve(".git")).hasContent("gitdir: elsewhere");
    assertThat(output.resolve("index.html")).hasContent("new");
  }

  @Test
  void anEmptyMarkIsALeaveToPublishBesideWhatIsThere() throws IOException {
    put(".minhbach-site", "");
    put("index.html", "mine");
    put("thu.txt", "của tôi");

    SiteWriter.Written written = write(SiteFile.text("index.html", "new"));

    assertThat(written.kept()).containsExactly("thu.txt");
    assertThat(output.resolve("index.html")).hasContent("new");
    assertThat(output.resolve("thu.txt")).hasContent("của tôi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"minhbach-site 2\n", "minhbach-site 1\nx", "<<<<<<< HEAD\n", "\u0000"})
  void aMarkThatIsNoneIsRefused(String mark) throws IOException {
    put(".minhbach-site", mark);
    put("index.html", "old");

    assertThatThrownBy(() -> write(SiteFile.text("index.html", "new")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("MARK");

    assertThat(output.resolve("index.html")).hasContent("old");
  }

  @Test
  void aLinkStaysAndLeadsToTheNewSite() throws IOException {
    Path real = Files.createDirectories(temporary.resolve("srv/real"));
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, real);

    write(SiteFile.text("index.html", "old"));
    write(SiteFile.text("index.html", "new"));

    assertThat(Files.readSymbolicLink(output)).isEqualTo(real);
    assertThat(real.resolve("index.html")).hasContent("new");
    assertThat(Files.list(output.getParent())).containsExactly(output);
    assertThat(Files.list(real.getParent())).containsExactly(real);
  }

  @ParameterizedTest
  @CsvSource({
    "/, PLACE",
    "., PLACE",
    "~, PLACE",
    "content, CONTENT",
    "content/site, CONTENT",
    "dangling, DANGLING"
  })
  void aPlaceThatIsNeededForOtherThingsIsRefused(String place, String reason) throws IOException {
    Files.createDirectories(content);
    Files.createSymbolicLink(temporary.resolve("dangling"), temporary.resolve("nothing"));
    Path wanted =
        switch (place) {
          case "." -> Path.of("").toAbsolutePath();
          case "~" -> Path.of(System.getProperty("user.home"));
          default -> temporary.resolve(place);
        };

    assertThatThrownBy(
            () ->
                new SiteWriter(wanted, content, Cache.none())
                    .write(sink -> fail("must not begin"), n -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void theFolderAboveTheContentIsRefused() throws IOException {
    Files.createDirectories(content);

    assertThatThrownBy(
            () -> new SiteWriter(temporary, content, Cache.none()).write(sink -> {}, n -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CONTENT");
  }

  @Test
  void theSecondOfTwoBuildsWaitsForTheFirst() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () -> {
              try {
                new SiteWriter(output, content, Cache.none())
                    .write(
                        sink -> {
                          begun.countDown();
                          assertThat(awaited(waiting)).isTrue();
                          sink.accept(SiteFile.text("index.html", "first"));
                        },
                        n -> {});
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(awaited(begun)).isTrue();

    SiteWriter.Written second =
        new SiteWriter(output, content, Cache.none())
            .write(
                sink -> sink.accept(SiteFile.text("index.html", "second")),
                new Progress() {
                  @Override
                  public void files(int made) {}

                  @Override
                  public void waiting() {
                    waiting.countDown();
                  }
                });

    first.get(1, TimeUnit.MINUTES);
    assertThat(second.changes()).containsExactly(new Change(Change.Kind.MODIFIED, "index.html"));
    assertThat(Files.list(output.getParent())).containsExactly(output);
  }

  @Test
  void takesFilesFromManyThreadsAtOnce() throws IOException {
    SiteWriter.Source files =
        sink ->
            IntStream.range(0, 500)
                .parallel()
                .forEach(
                    i -> {
                      try {
                        sink.accept(SiteFile.text("f" + i % 7 + "/" + i, "file " + i));
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    });
    Set<Integer> counted = ConcurrentHashMap.newKeySet();

    SiteWriter.Written written =
        new SiteWriter(output, content, Cache.none()).write(files, counted::add);

    assertThat(written.files()).isEqualTo(500);
    assertThat(counted).hasSize(500);
    assertThat(output.resolve("f3/10")).hasContent("file 10");
    assertThat(new SiteWriter(output, content, Cache.none()).write(files, n -> {}).changes())
        .isEmpty();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(output.resolve(path).getParent());
    Files.writeString(output.resolve(path), text);
  }

  /** Writes files, a path and a text in turn, and gives what changed as it is printed. */
  private List<String> changes(String... files) throws IOException {
    SiteFile[] all = new SiteFile[files.length / 2];
    for (int i = 0; i < all.length; i++) {
      all[i] = SiteFile.text(files[2 * i], files[2 * i + 1]);
    }
    return write(all).changes().stream().map(Change::toString).toList();
  }

  private SiteWriter.Written write(SiteFile... files) throws IOException {
    return new SiteWriter(output, content, Cache.none())
        .write(
            sink -> {
              for (SiteFile file : files) {
                sink.accept(file);
              }
            },
            count -> {});
  }

  /** Nothing is lost, and nothing half done is left beside it. */
  private void assertOldSiteAlone() {
    assertThat(Sites.files(temporary))
        .containsOnlyKeys("public/site/.minhbach-site", "public/site/index.html");
    assertThat(output.resolve("index.html")).hasContent("old");
  }
}
