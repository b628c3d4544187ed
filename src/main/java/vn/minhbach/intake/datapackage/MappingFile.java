package vn.minhbach.intake.datapackage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.minhbach.config.Yaml;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Where the mapping of a package is kept for the next time: in the content folder. */
final class MappingFile {

  private final Path content;
  private final String path;
  private final Optional<Path> named;
  private final Problems doubts;

  /**
   * @param slug of the package
   * @param named another file that somebody named, to be read in its place
   */
  MappingFile(Path content, String slug, Optional<Path> named, Problems doubts) {
    this.content = content;
    this.path = Mapping.FOLDER + "/" + slug + ".yaml";
    this.named = named;
    this.doubts = doubts;
  }

  /** Relative to the content folder. */
  String path() {
    return path;
  }

  /** A mapping that somebody wrote, to the byte. */
  record Written(Mapping mapping, byte[] bytes) {}

  /** What is there; empty where nothing is, or it can't be read, which is an error then. */
  Optional<Written> written() {
    Path file = named.orElse(content.resolve(path));
    if (named.isEmpty() && !Files.exists(file)) {
      return Optional.empty();
    }
    Path parent = file.toAbsolutePath().normalize().getParent();
    ContentFolder from = new ContentFolder(named.isPresent() ? parent : content, doubts);
    Path in = named.isPresent() ? parent.resolve(file.getFileName()) : file;
    Optional<byte[]> bytes = from.bytes(in);
    Optional<SourceFile> text = bytes.flatMap(b -> from.decoded(from.pathOf(in), b, doubts));
    return text.flatMap(t -> Yaml.read(t.path(), t.text(), 1, doubts))
        .map(node -> new Written(Mapping.of(node, doubts), bytes.orElseThrow()));
  }
}
