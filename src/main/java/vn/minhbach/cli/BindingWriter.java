package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.Portal;
import vn.minhbach.binding.Insertion;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Problem;
import vn.minhbach.write.ContentFile;

/**
 * Writes bindings into the narratives of a content folder, and takes them back if a text then reads
 * otherwise than before or a problem is new.
 */
final class BindingWriter {

  private final Path source;
  private final Portal.Outcome before;

  /**
   * @param before what the content was before
   */
  BindingWriter(Path source, Portal.Outcome before) {
    this.source = source;
    this.before = before;
  }

  /**
   * Writes all of {@code insertions}.
   *
   * @return whether they are written; otherwise every file is as it was
   */
  boolean write(List<Insertion> insertions) throws IOException {
    Map<String, List<Insertion>> byPath =
        insertions.stream()
            .collect(
                Collectors.groupingBy(i -> i.place().path(), TreeMap::new, Collectors.toList()));
    List<ContentFile> written = new ArrayList<>();
    boolean kept = false;
    try {
      kept =
          replace(byPath, written)
              && isUnchanged(new Portal(source, before.catalog().history().today()).check());
    } finally {
      if (!kept) {
        for (ContentFile file : written) {
          file.restore();
        }
      }
    }
    return kept;
  }

  private boolean replace(Map<String, List<Insertion>> byPath, List<ContentFile> written)
      throws IOException {
    for (Map.Entry<String, List<Insertion>> entry : byPath.entrySet()) {
      ContentFile file = ContentFile.read(source.resolve(entry.getKey()));
      Optional<List<String>> lines = edited(file.lines(), entry.getValue());
      if (lines.isEmpty()) {
        return false;
      }
      written.add(file);
      file.replace(lines.get());
    }
    return true;
  }

  private static Optional<List<String>> edited(List<String> lines, List<Insertion> insertions) {
    List<String> edited = new ArrayList<>(lines);
    Map<Integer, List<Insertion>> byLine =
        insertions.stream().collect(Collectors.groupingBy(i -> i.place().line()));
    for (Map.Entry<Integer, List<Insertion>> entry : byLine.entrySet()) {
      int index = entry.getKey() - 1;
      Optional<String> line =
          index < lines.size()
              ? Insertion.into(lines.get(index), entry.getValue())
              : Optional.empty();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      edited.set(index, line.get());
    }
    return Optional.of(edited);
  }

  private boolean isUnchanged(Portal.Outcome after) {
    return plain(after).equals(plain(before)) && kinds(before).containsAll(kinds(after));
  }

  /** The words of each report, without marks. */
  private static List<List<String>> plain(Portal.Outcome outcome) {
    return outcome.catalog().reports().stream()
        .map(
            report ->
                List.of(
                    report.address(),
                    report.narrative().inlines().stream()
                        .filter(Inline.Text.class::isInstance)
                        .map(text -> ((Inline.Text) text).text())
                        .collect(Collectors.joining())))
        .toList();
  }

  /** Problems without their columns, which a binding before them moves. */
  private static Set<List<String>> kinds(Portal.Outcome outcome) {
    return outcome.problems().stream()
        .map(
            (Problem problem) ->
                List.of(
                    problem.place().path(),
                    String.valueOf(problem.place().line()),
                    problem.code(),
                    String.join("\n", problem.arguments())))
        .collect(Collectors.toSet());
  }
}
