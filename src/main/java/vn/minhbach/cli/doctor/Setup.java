package vn.minhbach.cli.doctor;

import java.nio.file.Path;

/**
 * What the doctor looks at.
 *
 * @param content the folder that holds {@code portal.yaml}, if it is there
 * @param output where the portal is written
 */
public record Setup(Path content, Path output, Machine machine) {

  public Setup {
    content = content.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
  }
}
