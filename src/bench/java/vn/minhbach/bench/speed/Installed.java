package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.minhbach.bench.Run;

/** Fetches generators that Debian does not have, in the versions that the project names. */
final class Installed {

  private Installed() {}

  /** The folder {@code node_modules} with what {@code packageJson} names. */
  static Path npm(Path packageJson, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path modules = folder.resolve("node_modules");
    if (!Files.exists(modules)) {
      Files.copy(packageJson, folder.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
      Run.of(folder, List.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund"));
    }
    return modules;
  }

  /** A folder with the jars that {@code pom} names and all that these need. */
  static Path maven(Path pom, Path folder) throws IOException, InterruptedException {
    if (!Files.exists(folder)) {
      Run.of(
          pom.toAbsolutePath().getParent(),
          List.of(
              "mvn",
              "-B",
              "-q",
              "-f",
              pom.toAbsolutePath().toString(),
              "dependency:copy-dependencies",
              "-DincludeScope=runtime",
              "-DoutputDirectory=" + folder));
    }
    return folder;
  }
}
