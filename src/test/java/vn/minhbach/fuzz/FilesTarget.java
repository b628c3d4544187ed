package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.ControlCharacters;
import vn.minhbach.source.SourceFile;

/** Files of any bytes: clean text, or an error that says where it is none. */
final class FilesTarget implements FuzzTarget {

  private static final String PATH = "pages/trang.md";

  private final Path folder;

  FilesTarget(Path folder) {
    this.folder = folder;
  }

  @Override
  public void holds(byte[] input) {
    Problems problems = new Problems();
    Optional<SourceFile> file;
    try {
      Files.createDirectories(folder.resolve(PATH).getParent());
      Files.write(folder.resolve(PATH), input);
      file = new ContentFolder(folder, problems).require(PATH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(file.isPresent()).isNotEqualTo(problems.hasErrors());
    if (file.isPresent()) {
      String text = file.get().text();
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(ControlCharacters.first(text)).isEmpty();
      assertThat(text).doesNotContain("\r");
      new Input(PATH, text).assertReported(problems.sorted());
    } else {
      assertThat(problems.sorted())
          .extracting(Problem::place)
          .allMatch(place -> place.line() > 0 && place.column() > 0);
    }
  }
}
