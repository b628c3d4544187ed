package vn.minhbach.bench.country;

import java.util.Arrays;
import java.util.List;

/** A step of a build, in their order; which one it is, the program's main thread shows. */
enum Step {
  /** Java itself, options, locks, what is printed at the end. */
  STARTING("starting and ending"),
  READING("reading", "read", "config", "theme", "source"),
  CHECKING("checking", "check"),
  EXAMINING("examining", "audit"),
  COMPOSING("laying out", "page"),
  PAGES("composing and rendering", "render"),
  SEARCHING("search index", "render.search", "search"),
  PUBLISHING("looking through and swapping", "write"),
  RECORDING("what no ledger records", "publication");

  private static final String PROGRAM = "vn.minhbach.";

  private final String printed;
  private final List<String> packages;

  Step(String printed, String... packages) {
    this.printed = printed;
    this.packages = List.of(packages);
  }

  String printed() {
    return printed;
  }

  /**
   * The step that a thread is at: that of the outermost frame that belongs to one. The writer holds
   * the whole making of the files, so what is in it decides first; and what outputs do once they
   * have seen every page is a step of its own for the search alone.
   *
   * @param stack innermost first
   */
  static Step of(StackTraceElement[] stack) {
    Step step = STARTING;
    boolean whole = false;
    for (int i = stack.length - 1; i >= 0; i--) {
      Step own = ofPackage(packageOf(stack[i]));
      whole |= own == PAGES && stack[i].getMethodName().equals("whole");
      if (step == STARTING || (step == PUBLISHING && own == PAGES)) {
        step = own;
      } else if (step == PAGES && whole && own == SEARCHING) {
        return SEARCHING;
      }
    }
    return step;
  }

  private static Step ofPackage(String name) {
    return Arrays.stream(values())
        .filter(step -> step.packages.stream().anyMatch(name::equals))
        .findFirst()
        .orElseGet(() -> ofParent(name));
  }

  private static Step ofParent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? STARTING : ofPackage(name.substring(0, dot));
  }

  /** The program's package of a frame, without what all share; empty where it is none of ours. */
  static String packageOf(StackTraceElement frame) {
    String name = frame.getClassName();
    int dot = name.lastIndexOf('.');
    return name.startsWith(PROGRAM) && dot > PROGRAM.length()
        ? name.substring(PROGRAM.length(), dot)
        : "";
  }
}
