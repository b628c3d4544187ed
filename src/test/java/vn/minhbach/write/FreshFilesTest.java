package vn.minhbach.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFilesTest {

  @TempDir Path temporary;

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws IOException {
    Files.writeString(temporary.resolve("a"), "old");
    FreshFiles files = new FreshFiles(temporary);

    assertThat(files.taken(List.of("a", "b", "a/c"))).containsExactly("a", "a/c");
    assertThatThrownBy(() -> files.make("a", text("new")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(temporary.resolve("a")).hasContent("old");
  }

  @Test
  void afterAFailureOnlyWhatWasMadeIsRemoved() throws IOException {
    Files.createDirectories(temporary.resolve("portal/kept"));
    FreshFiles files = new FreshFiles(temporary.resolve("portal"));
    files.make("new/deep/file", text("x"));
    files.make("kept/file", text("x"));
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no space");
          }
        };
    assertThatThrownBy(() -> files.make("half", broken)).hasMessage("no space");

    files.takeBack();

    assertThat(temporary.resolve("portal")).isDirectoryNotContaining("glob:**/{new,half}");
    assertThat(temporary.resolve("portal/kept")).isEmptyDirectory();
  }
}
