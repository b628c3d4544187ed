package vn.minhbach.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fuzzes one target or all of them, one after the other, and prints what came of it. */
public final class Fuzzing {

  private Fuzzing() {}

  /**
   * Runs it.
   *
   * @param arguments a target's name or {@code all}, seconds for each, the folder of the project,
   *     where the work goes, a folder with texts of reports (it may be missing)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String wanted = arguments[0];
    int seconds = Integer.parseInt(arguments[1]);
    Seeds seeds = new Seeds(Path.of(arguments[2]), Path.of(arguments[4]));
    List<FuzzRun> runs = new ArrayList<>();
    for (String name : FuzzTargets.names()) {
      if (wanted.equals("all") || wanted.equals(name)) {
        Path folder = Path.of(arguments[3]).resolve(name).toAbsolutePath();
        seeds.write(name, folder.resolve("seeds"));
        Path dictionary = Path.of(arguments[2]).resolve("src/fuzz/dictionaries/" + name + ".dict");
        runs.add(FuzzRun.of(name, folder, dictionary, seconds));
        System.out.println(runs.get(runs.size() - 1));
      }
    }
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("no target " + wanted + "; " + FuzzTargets.names());
    }
    if (runs.stream().anyMatch(run -> run.findings() > 0)) {
      throw new IllegalStateException("see " + arguments[3] + "/<target>/findings");
    }
  }
}
