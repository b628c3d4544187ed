package vn.minhbach.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Does many tasks, as many at once as there are processors. */
public final class Workers {

  /** Something to be done. */
  @FunctionalInterface
  public interface Task {
    void run() throws IOException;
  }

  private final List<Task> tasks;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Failure> failure = new AtomicReference<>();

  /** What a task failed with. */
  private record Failure(int task, Throwable cause) {

    static Failure earlier(Failure known, Failure other) {
      return known == null || other.task() < known.task() ? other : known;
    }
  }

  private Workers(List<Task> tasks) {
    this.tasks = tasks;
  }

  /**
   * Does all of them, begun in their order.
   *
   * @throws IOException what the first of those failed with that did; those that were not begun by
   *     then are left out
   */
  public static void each(List<Task> tasks) throws IOException {
    new Workers(tasks).work();
  }

  private void work() throws IOException {
    int helpers = Math.min(Runtime.getRuntime().availableProcessors(), tasks.size()) - 1;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < helpers; i++) {
      Thread thread = new Thread(this::takeTurns, "minhbach-" + i);
      // A build that is interrupted does not wait for them.
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    takeTurns();
    for (Thread thread : threads) {
      finished(thread);
    }
    Throwable first = failure.get() == null ? null : failure.get().cause();
    if (first instanceof IOException e) {
      throw e;
    } else if (first instanceof RuntimeException e) {
      throw e;
    } else if (first instanceof Error e) {
      throw e;
    }
  }

  private void takeTurns() {
    while (failure.get() == null) {
      int turn = next.getAndIncrement();
      if (turn >= tasks.size()) {
        return;
      }
      try {
        tasks.get(turn).run();
      } catch (Throwable e) {
        failure.accumulateAndGet(new Failure(turn, e), Failure::earlier);
      }
    }
  }

  private static void finished(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
