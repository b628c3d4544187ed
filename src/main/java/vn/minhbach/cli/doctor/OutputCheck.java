package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.write.SiteWriter;

/** The site can be written: the folder is ours, may be written to, and the disk has space. */
final class OutputCheck implements SetupCheck {

  private static final long MEGABYTE = 1024 * 1024;

  /** The old site and the new one stand side by side for a moment. */
  private static final long LEAST_FREE = 500 * MEGABYTE;

  @Override
  public List<Symptom> check(Setup setup) throws IOException {
    Path output = setup.output();
    List<Symptom> symptoms = new ArrayList<>();
    if (output.startsWith(setup.content()) || setup.content().startsWith(output)) {
      symptoms.add(Symptom.problem("doctor.outputwithin", output.toString()));
    }
    if (isForeign(output)) {
      symptoms.add(Symptom.problem("doctor.outputforeign", output.toString()));
    }
    Path above = existing(output.getParent());
    if (!Files.isDirectory(above) || !Files.isWritable(above)) {
      symptoms.add(Symptom.problem("doctor.unwritable", above.toString()));
    } else if (Files.exists(output) && !Files.isWritable(output)) {
      symptoms.add(Symptom.problem("doctor.unwritable", output.toString()));
    }
    long free = Files.getFileStore(above).getUsableSpace();
    if (free < LEAST_FREE) {
      symptoms.add(Symptom.warning("doctor.littlespace", String.valueOf(free / MEGABYTE)));
    }
    return symptoms.isEmpty()
        ? List.of(Symptom.ok("doctor.output", output.toString(), String.valueOf(free / MEGABYTE)))
        : symptoms;
  }

  private static boolean isForeign(Path output) throws IOException {
    if (!Files.exists(output)) {
      return false;
    }
    if (!Files.isDirectory(output)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(output)) {
      return !Files.exists(output.resolve(SiteWriter.MARKER)) && entries.findAny().isPresent();
    }
  }

  private static Path existing(Path folder) {
    Path above = folder;
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    return above;
  }
}
