package vn.minhbach.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.Sites;

/**
 * First inputs for each target: the demonstration, the test sites, the attacks, what was found
 * before, and the texts of reports.
 *
 * @param project the folder of the project
 * @param reports texts of reports; it may be missing
 */
record Seeds(Path project, Path reports) {

  private static final int LONGEST = 2500;

  /** What a cell of a table, or a bound figure of a text, prints. */
  private static final Pattern FIGURE =
      Pattern.compile("\"([^\"\n]*\\d[^\"\n]*)\"|,([^,\n]*\\d[^,\n]*)|\\[([^]\n]*\\d[^]\n]*)]");

  /** Writes those of {@code target} to {@code folder}. */
  void write(String target, Path folder) throws IOException {
    Files.createDirectories(folder);
    Set<String> seeds = new LinkedHashSet<>();
    switch (target) {
      case "figures" -> figures(seeds);
      case "tables" -> files(path -> path.endsWith(".csv"), seeds);
      case "yaml" -> {
        files(path -> path.matches(".*\\.(ya?ml|json)"), seeds);
        seeds.addAll(attacks("yaml"));
      }
      case "headers" -> files(path -> path.endsWith(".md"), seeds);
      case "narratives" -> narratives(seeds);
      default -> files(path -> path.matches(".*\\.(md|csv|yaml)"), seeds);
    }
    int number = 0;
    for (String seed : seeds) {
      Files.writeString(folder.resolve("seed-" + number++), seed, StandardCharsets.ISO_8859_1);
    }
    Path found = project.resolve("src/test/resources/fuzz").resolve(target);
    for (Path file : Sites.files(found).values()) {
      Files.write(folder.resolve("found-" + file.getFileName()), Files.readAllBytes(file));
    }
  }

  /** The beginning of each file, byte by byte: some are in no encoding at all. */
  private void files(Predicate<String> wanted, Set<String> seeds) throws IOException {
    for (Path file : contents()) {
      if (wanted.test(file.toString())) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        seeds.add(
            text.length() <= LONGEST
                ? text
                : text.substring(0, text.lastIndexOf('\n', LONGEST) + 1));
      }
    }
  }

  /** Pieces of all texts, parted where lines are empty; each attack. */
  private void narratives(Set<String> seeds) throws IOException {
    List<Path> texts = new ArrayList<>(contents());
    texts.addAll(Sites.files(reports).values());
    for (Path file : texts) {
      if (file.toString().matches(".*\\.(md|txt)")) {
        StringBuilder piece = new StringBuilder();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String part : text.split("\n\n", -1)) {
          if (piece.length() + part.length() > LONGEST / 2) {
            seeds.add(piece.toString());
            piece.setLength(0);
          }
          piece.append(part, 0, Math.min(part.length(), LONGEST)).append("\n\n");
        }
        seeds.add(piece.toString());
      }
    }
    seeds.addAll(attacks("texts"));
  }

  private void figures(Set<String> seeds) throws IOException {
    for (Path file : contents()) {
      if (file.toString().matches(".*\\.(csv|md)")) {
        Matcher matcher = FIGURE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
          Stream.of(1, 2, 3)
              .map(matcher::group)
              .filter(text -> text != null && text.length() < 100)
              .forEach(seeds::add);
        }
      }
    }
  }

  private List<Path> contents() {
    return Stream.of("content", "src/test/sites", "src/test/sites-invalid", "src/test/sites-audit")
        .flatMap(folder -> Sites.files(project.resolve(folder)).values().stream())
        .filter(file -> !file.toString().contains("expected"))
        .toList();
  }

  private List<String> attacks(String name) throws IOException {
    return Files.readAllLines(
        project.resolve("src/test/resources/attacks/" + name + ".txt"),
        StandardCharsets.ISO_8859_1);
  }
}
