package vn.minhbach.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.render.SiteFile;

class SiteWriterTest {

  @TempDir Path temporary;
  private Path output;

  @BeforeEach
  void nameTheOutput() {
    output = temporary.resolve("public/site");
  }

  @Test
  void writesEveryFileAndCountsThem() throws IOException {
    SiteWriter.Written written =
        write(SiteFile.text("index.html", "chào"), SiteFile.text("a/b/c.csv", "1"));

    assertThat(written).isEqualTo(new SiteWriter.Written(output, 2, 6));
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
        .hasMessage("disk full");

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

    assertThatThrownBy(() -> new SiteWriter(output).write(files, count -> {}))
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
        .isInstanceOf(SiteWriter.Refused.class)
        .hasMessageContaining(output.toString());

    assertThat(Sites.files(temporary)).containsOnlyKeys("public/site/index.html");
    assertThat(output.resolve("index.html")).hasContent("mine");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.createDirectories(output.getParent());
    Files.writeString(output, "mine");

    assertThatThrownBy(() -> write(SiteFile.text("index.html", "new")))
        .isInstanceOf(SiteWriter.Refused.class);

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

  private SiteWriter.Written write(SiteFile... files) throws IOException {
    return new SiteWriter(output)
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
