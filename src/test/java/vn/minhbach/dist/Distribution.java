package vn.minhbach.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The program as it is handed out, put into a folder. */
record Distribution(Path folder) {

  static final Path JAR = Path.of("target/minhbach.jar").toAbsolutePath();
  static final Path SCRIPT = Path.of("src/dist/bin/minhbach").toAbsolutePath();

  /** Puts script and jar where the distribution has them. */
  static Distribution in(Path folder) throws IOException {
    Path script = folder.resolve("bin/minhbach");
    Files.createDirectories(script.getParent());
    Files.copy(SCRIPT, script, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(JAR, folder.resolve("minhbach.jar"), StandardCopyOption.COPY_ATTRIBUTES);
    return new Distribution(folder);
  }

  Path script() {
    return folder.resolve("bin/minhbach");
  }
}
