package vn.minhbach.intake.opensdg;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/**
 * What reports call the repository. They are released with it, so it does not follow the folder: it
 * is what was asked for, else what the import before wrote down, else what the folder is called.
 *
 * @param text of one line
 */
record RepositoryName(String text) {

  /** The line of the file of definitions that keeps it. */
  private static final String MARK = "# Repository: ";

  RepositoryName {
    text = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  /**
   * @param asked by a person
   * @param definitions the file of definitions in {@code content}
   */
  static RepositoryName of(
      Optional<String> asked, Path folder, Path content, String definitions, Problems doubts) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    RepositoryName called = new RepositoryName(last == null ? "/" : last.toString());
    if (asked.isPresent()) {
      return new RepositoryName(asked.get());
    }
    Optional<RepositoryName> kept = kept(content, definitions);
    kept.filter(name -> !name.equals(called))
        .ifPresent(
            name -> doubts.warning(Place.file("."), "sdg.renamed", name.text(), called.text()));
    return kept.orElse(called);
  }

  private static Optional<RepositoryName> kept(Path content, String definitions) {
    // What can't be read there is told by the check of the content.
    return new ContentFolder(content, new Problems())
        .readIfPresent(definitions).stream()
            .flatMap(file -> file.text().lines())
            .takeWhile(line -> line.startsWith("#"))
            .filter(line -> line.startsWith(MARK))
            .map(line -> new RepositoryName(line.substring(MARK.length())))
            .filter(name -> !name.text().isEmpty())
            .findFirst();
  }

  /** The file of definitions, with the name kept in it. */
  byte[] keptIn(byte[] definitions) {
    String yaml = new String(definitions, StandardCharsets.UTF_8);
    return (MARK + text + "\n" + yaml).getBytes(StandardCharsets.UTF_8);
  }
}
