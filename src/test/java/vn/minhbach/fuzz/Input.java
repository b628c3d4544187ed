package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import vn.minhbach.cli.PrintedProblem;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.source.ControlCharacters;
import vn.minhbach.source.SourceFile;

/**
 * A text file as a reader meets it, made of any bytes: what the program would refuse before a
 * reader sees it is left out, so that no time is spent on it.
 */
final class Input {

  private final String path;
  private final String text;
  private final List<String> lines;

  Input(String path, String text) {
    this.path = path;
    this.text = text;
    this.lines = List.of(text.split("\n", -1));
  }

  static Input of(String path, byte[] bytes) {
    String decoded =
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder kept = new StringBuilder(decoded);
    OptionalInt control = ControlCharacters.first(decoded);
    if (control.isPresent()) {
      kept.setLength(0);
      decoded
          .chars()
          .filter(c -> ControlCharacters.first(Character.toString(c)).isEmpty())
          .forEach(c -> kept.append((char) c));
    }
    return new Input(path, Normalizer.normalize(kept, Normalizer.Form.NFC));
  }

  /** As it is on the disk below {@code folder}. */
  SourceFile written(Path folder) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceFile(path, file, text);
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The rest of the line that {@code place} is in, from there. */
  String behind(Place place) {
    return lines.get(place.line() - 1).substring(place.column() - 1);
  }

  /** The place is one of this text. */
  void assertHolds(Place place) {
    assertThat(place.path()).isEqualTo(path);
    boolean whole = place.line() == 0 && place.column() == 0;
    boolean within =
        place.line() > 0
            && place.line() <= lines.size()
            && place.column() >= 0
            && place.column() <= lines.get(place.line() - 1).length() + 1;
    assertThat(whole || within).as("%s is in the text", place).isTrue();
  }

  /** What is wrong with this text has its place in it, and is said in one line in each language. */
  void assertReported(List<Problem> problems) {
    for (Problem problem : problems) {
      assertHolds(problem.place());
      assertThat(PrintedProblem.of(problem)).allMatch(words -> words.lines().count() == 1);
    }
  }
}
