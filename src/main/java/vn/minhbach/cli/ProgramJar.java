package vn.minhbach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The jar that this program runs from. */
record ProgramJar(Path file) {

  /** None where it runs from a folder of classes, as in the tests. */
  static Optional<ProgramJar> running() {
    CodeSource source = ProgramJar.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.ofNullable(source)
          .map(CodeSource::getLocation)
          .map(location -> location.toString().startsWith("file:") ? location : null)
          .map(ProgramJar::path)
          .filter(Files::isRegularFile)
          .map(ProgramJar::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Path path(java.net.URL location) {
    try {
      return Path.of(location.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
