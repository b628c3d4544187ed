package vn.minhbach.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.TableLine;

/** Finds the tables in a source document that is plain text: lines whose cells tabs part. */
final class SourceTables {

  private SourceTables() {}

  /**
   * The lines of {@code file} that hold tabs; none where it is no plain text in UTF-8, for a source
   * document is published as it is, in whatever encoding.
   */
  static List<TableLine> linesOf(Path file) throws IOException {
    if (!file.toString().endsWith(".txt")) {
      return List.of();
    }
    List<TableLine> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.indexOf('\t') >= 0) {
          lines.add(new TableLine(number, cells(line)));
        }
      }
    } catch (CharacterCodingException e) {
      return List.of();
    }
    return lines;
  }

  private static List<String> cells(String line) {
    return Stream.of(Normalizer.normalize(line, Normalizer.Form.NFC).split("\t", 0))
        .map(cell -> cell.strip().replaceAll("\\s+", " "))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
