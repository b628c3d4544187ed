package vn.minhbach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The document that is imported. */
final class ImportedFile {

  /** Far above any real one. */
  private static final int LARGEST = 64 * 1024 * 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file;

  String name() {
    return file.getFileName().toString();
  }

  /** All of it; wrong usage where there is no such file, or it is too large. */
  byte[] bytes() throws IOException {
    require(file, spec);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), file + " is larger than " + LARGEST / 1024 / 1024 + " MB");
    }
    return bytes;
  }

  /** Wrong usage where {@code file} is none. */
  static void require(Path file, CommandSpec spec) {
    if (!Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + file);
    }
  }
}
