package vn.minhbach.intake.opensdg;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.config.JsonTree;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.intake.tidy.Dialect;
import vn.minhbach.intake.tidy.LenientText;
import vn.minhbach.intake.tidy.LineEnds;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.SheetReader;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * The files of a repository. What can't be read is a doubt and left out; no link is followed.
 *
 * <p>It remembers what was asked for, so that the rest can be named.
 */
final class Repository {

  /** A real one has some thousand files. */
  private static final int MOST_FILES = 50_000;

  private static final int DEEPEST = 12;

  /** Metadata in a file of Markdown that has no text, and no lines {@code ---}. */
  private static final Pattern ONLY_YAML = Pattern.compile("[\\w-]+:(?: .*)?\n");

  private final Path root;
  private final Problems doubts;
  private final List<String> paths = new ArrayList<>();
  private final Set<String> read = new TreeSet<>();
  private final LineEnds lineEnds = new LineEnds();

  /**
   * Looks what there is.
   *
   * @throws IOException if the folder can't be listed
   */
  Repository(Path root, Problems doubts) throws IOException {
    this.root = root;
    this.doubts = doubts;
    Files.walkFileTree(root, Set.of(), DEEPEST, new Listing());
    paths.sort(null);
  }

  private final class Listing extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
      return hidden || name(folder).equals("_site") || name(folder).equals("_build")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isDirectory()) {
        doubts.warning(Place.file(pathOf(file)), "sdg.deep", String.valueOf(DEEPEST));
      } else if (paths.size() >= MOST_FILES) {
        doubts.warning(Place.file("."), "sdg.toomany", String.valueOf(MOST_FILES));
        return FileVisitResult.TERMINATE;
      } else if (!name(file).startsWith(".")) {
        paths.add(pathOf(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      doubts.warning(Place.file(pathOf(file)), "file.unreadable", e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }

    private String pathOf(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }

  /** All files, sorted, relative to the repository and with {@code /}. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /** The text of a file; empty where there is none, or, with a doubt, where it can't be read. */
  Optional<SourceFile> text(String path) {
    read.add(path);
    if (Collections.binarySearch(paths, path) < 0) {
      return Optional.empty();
    }
    Problems strict = new Problems();
    Optional<byte[]> bytes = new ContentFolder(root, strict).bytes(root.resolve(path));
    soften(strict);
    return bytes.map(
        b -> {
          lineEnds.note(path, b);
          return new SourceFile(path, root.resolve(path), LenientText.of(path, b, doubts));
        });
  }

  /** A file as YAML; of Markdown the part between two lines {@code ---} at its beginning. */
  Optional<Node> yaml(String path) {
    return text(path).flatMap(this::yaml);
  }

  /** A file as JSON, as a built repository has its metadata. */
  Optional<Node> json(String path) {
    return text(path)
        .flatMap(
            file -> {
              Problems strict = new Problems();
              Optional<Node> node = JsonTree.read(path, file.text(), strict);
              soften(strict);
              return node;
            });
  }

  /** A table without headings whose first column names what the second says, as a mapping. */
  Optional<Node> pairs(String path) {
    return text(path)
        .flatMap(file -> SheetReader.read(file, Dialect.UNKNOWN, doubts))
        .map(Repository::pairs);
  }

  private static Node pairs(Sheet sheet) {
    Map<String, Node.Entry> pairs = new LinkedHashMap<>();
    Stream.concat(Stream.of(sheet.header()), sheet.rows().stream().map(Sheet.Line::cells))
        .filter(cells -> cells.size() > 1 && !cells.get(0).isEmpty())
        .forEach(
            cells ->
                pairs.putIfAbsent(
                    cells.get(0).text(),
                    new Node.Entry(
                        cells.get(0).place(),
                        new Node.Scalar(cells.get(1).text(), cells.get(1).place()))));
    return new Node.Mapping(pairs, sheet.header().get(0).place());
  }

  private Optional<Node> yaml(SourceFile file) {
    String text = file.text();
    int first = 1;
    if (file.path().endsWith(".md")) {
      int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : text.length();
      if (end < 0 || !text.startsWith("---\n") && !ONLY_YAML.matcher(text).lookingAt()) {
        doubts.warning(file.place(1, 1), "sdg.frontmatter");
        return Optional.empty();
      }
      boolean marked = text.startsWith("---\n");
      text = marked ? text.substring(4, Math.max(4, end + 1)) : text;
      first = marked ? 2 : 1;
    } else {
      // An end mark without a second document, as editors of metadata write it.
      text = text.replaceFirst("\\n---\\s*\\z", "\n");
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    Problems strict = new Problems();
    Optional<Node> node = Yaml.read(file.path(), text, first, strict);
    soften(strict);
    return node;
  }

  /** What would refuse a file of a portal's own is a doubt here. */
  private void soften(Problems strict) {
    strict.sorted().forEach(problem -> doubts.add(problem.softened()));
  }

  /** Files that nobody asked for. */
  List<String> unread() {
    return paths.stream().filter(path -> !read.contains(path)).toList();
  }

  /** Says once what is common to many files. */
  void finish() {
    lineEnds.report(doubts);
  }
}
