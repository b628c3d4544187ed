package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A static site generator that is measured. */
interface Generator {

  String name();

  /** Writes {@code reports} to {@code folder} in the form that it reads, with templates. */
  void prepare(List<SpeedReport> reports, Path folder) throws IOException;

  /** The command that builds the site in {@code folder}, as a new process without a cache. */
  List<String> command(Path folder);

  /** Where the command writes the site, below the folder. */
  String output();
}
