package vn.minhbach.bench;

import java.util.Locale;

/** Says what is being done, with the seconds since the beginning. */
public final class Progress {

  private static final long START = System.nanoTime();

  private Progress() {}

  public static void say(String format, Object... arguments) {
    double seconds = (System.nanoTime() - START) / 1e9;
    System.out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, format.formatted(arguments));
  }
}
