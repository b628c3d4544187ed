package vn.minhbach.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhbach.Sites;

/** What Jazzer calls: the target that its arguments name, once for each input. */
public final class FuzzedTarget {

  private static final int FIRST = 20;

  /** Jazzer knows static methods alone, and calls them on one thread. */
  private static FuzzTarget target;

  private FuzzedTarget() {}

  /**
   * Called once; loads what the first inputs need, which takes longer than an input may.
   *
   * @param arguments the target's name, a folder that it may write to, and one with inputs
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    target = FuzzTargets.of(arguments[0], Path.of(arguments[1]));
    for (Path seed : Sites.files(Path.of(arguments[2])).values().stream().limit(FIRST).toList()) {
      target.holds(Files.readAllBytes(seed));
    }
  }

  public static void fuzzerTestOneInput(byte[] input) {
    target.holds(input);
  }
}
