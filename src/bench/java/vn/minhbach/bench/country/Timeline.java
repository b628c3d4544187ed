package vn.minhbach.bench.country;

import java.io.IOException;
import java.lang.management.ThreadInfo;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhbach.bench.Run;

/** What a build did when: looked at several times a second while it runs. */
final class Timeline {

  private static final long NANOS_BETWEEN = 200_000_000L;
  private static final String PRESS = "vn.minhbach.render.Press";

  /**
   * What was seen of one step.
   *
   * @param heapBytes the most that a collection left
   */
  record Seen(double seconds, double processorSeconds, long residentBytes, long heapBytes) {

    private Seen plus(Seen other) {
      return new Seen(
          seconds + other.seconds,
          processorSeconds + other.processorSeconds,
          Math.max(residentBytes, other.residentBytes),
          Math.max(heapBytes, other.heapBytes));
    }
  }

  private final Map<Step, Seen> steps = new EnumMap<>(Step.class);
  private final Map<String, Integer> pages = new TreeMap<>();
  private final long start = System.nanoTime();
  private long last = start;
  private double processor;
  private Optional<Observer> observer = Optional.empty();

  /** Looks at the Java process among the descendants of {@code shell}, if it is time again. */
  void look(ProcessHandle shell) {
    long now = System.nanoTime();
    if (now - last < NANOS_BETWEEN) {
      return;
    }
    Optional<ProcessHandle> java = java(shell);
    if (java.isEmpty()) {
      return;
    }
    try {
      if (observer.isEmpty()) {
        observer = Optional.of(Observer.of(java.get().pid()));
      }
      note(observer.get(), Run.resident(java.get()), now);
    } catch (IOException | UndeclaredThrowableException e) {
      // It has not begun yet, or has just ended.
    }
  }

  private static Optional<ProcessHandle> java(ProcessHandle shell) {
    return Stream.concat(Stream.of(shell), shell.descendants())
        .filter(p -> p.info().command().map(c -> c.endsWith("/java")).orElse(false))
        .findFirst();
  }

  private void note(Observer seen, long resident, long now) {
    List<ThreadInfo> threads = seen.threads();
    double used = seen.processorSeconds();
    Seen part = new Seen((now - last) / 1e9, used - processor, resident, seen.heapBytes());
    processor = used;
    last = now;
    for (ThreadInfo thread : threads) {
      if (thread.getThreadName().equals("main")) {
        Step step = Step.of(thread.getStackTrace());
        steps.merge(step, part, Seen::plus);
      }
      pressing(thread.getStackTrace()).ifPresent(name -> pages.merge(name, 1, Integer::sum));
    }
  }

  /** The innermost package of the program in a thread that makes pages. */
  private static Optional<String> pressing(StackTraceElement[] stack) {
    String innermost = "";
    for (StackTraceElement frame : stack) {
      if (innermost.isEmpty()) {
        innermost = Step.packageOf(frame);
      }
      if (frame.getClassName().startsWith(PRESS)) {
        return Optional.of(innermost);
      }
    }
    return Optional.empty();
  }

  /** What was seen, by step. */
  Map<Step, Seen> steps() {
    return new EnumMap<>(steps);
  }

  /** Where the threads that make files were seen, most first: package and share of all. */
  List<Map.Entry<String, Double>> shares() {
    double all = pages.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Double>> shares = new ArrayList<>();
    pages.forEach((name, count) -> shares.add(Map.entry(name, count / all)));
    shares.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    return shares;
  }

  /** Ends the looking. */
  void end() {
    observer.ifPresent(
        o -> {
          try {
            o.close();
          } catch (IOException e) {
            // The process is gone, and so is the connection.
          }
        });
  }
}
