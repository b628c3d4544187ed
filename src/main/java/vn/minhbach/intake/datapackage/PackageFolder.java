package vn.minhbach.intake.datapackage;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.minhbach.config.JsonTree;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.LenientText;
import vn.minhbach.intake.tidy.LineEnds;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/**
 * The files of a package. Nothing outside its folder is read, no link is followed, and nothing is
 * fetched.
 */
final class PackageFolder {

  private static final Pattern REMOTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  /** What the format calls safe: relative, and not upwards. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:[/~\\\\]|[A-Za-z]:).*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|.*[\\\\\0].*");

  private final Path root;
  private final Problems doubts;
  private final LineEnds lineEnds = new LineEnds();

  PackageFolder(Path root, Problems doubts) {
    this.root = root;
    this.doubts = doubts;
  }

  /**
   * The bytes of a file that the descriptor names.
   *
   * @param named where it is named
   * @return empty, with a doubt, where they can't be had
   */
  Optional<byte[]> bytes(String path, Place named) {
    return file(path, named)
        .flatMap(file -> softened(strict -> new ContentFolder(root, strict).bytes(file)));
  }

  /** An ordinary file that the descriptor names; empty, with a doubt, where there is none. */
  Optional<Path> file(String path, Place named) {
    if (REMOTE.matcher(path).matches()) {
      doubts.warning(named, "package.remote", path);
      return Optional.empty();
    }
    if (path.isBlank() || OUTSIDE.matcher(path).matches()) {
      doubts.warning(named, "package.outside", path);
      return Optional.empty();
    }
    if (!Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      doubts.warning(named, "package.missing", path);
      return Optional.empty();
    }
    return softened(strict -> new ContentFolder(root, strict).file(path));
  }

  /** Reads something; what would refuse a file of a portal's own is a doubt here. */
  private <T> Optional<T> softened(Function<Problems, Optional<T>> reading) {
    Problems strict = new Problems();
    Optional<T> read = reading.apply(strict);
    strict.sorted().forEach(problem -> doubts.add(problem.softened()));
    return read;
  }

  /** A text of a package, in the encoding that is declared for it, if any is. */
  SourceFile text(String path, byte[] bytes, Optional<Charset> declared) {
    lineEnds.note(path, bytes);
    String text =
        declared
            .map(charset -> LenientText.of(path, bytes, charset, doubts))
            .orElseGet(() -> LenientText.of(path, bytes, doubts));
    return new SourceFile(path, root.resolve(path), text);
  }

  /** A file of JSON that the descriptor names; empty, with a doubt, where it can't be read. */
  Optional<Node> json(String path, Place named) {
    return bytes(path, named)
        .map(bytes -> text(path, bytes, Optional.empty()).text())
        .flatMap(text -> softened(strict -> JsonTree.read(path, text, strict)));
  }

  /** Says once what is common to many files. */
  void finish() {
    lineEnds.report(doubts);
  }
}
