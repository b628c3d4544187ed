package vn.minhbach.render.paint;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Painters that know the letters they drew, each used by one thread at a time. There are as many as
 * ever painted at once.
 *
 * @param <P> the kind of painter
 */
public final class Painters<P> {

  private final Supplier<P> made;
  private final Queue<P> free = new ConcurrentLinkedQueue<>();

  public Painters(Supplier<P> made) {
    this.made = made;
  }

  /** What a painter is to do. */
  @FunctionalInterface
  public interface Work<P> {
    void with(P painter) throws IOException;
  }

  /** Has one of them do {@code work}. */
  public void paint(Work<P> work) throws IOException {
    P taken = free.poll();
    P painter = taken == null ? made.get() : taken;
    work.with(painter);
    // One that failed is not used again.
    free.add(painter);
  }
}
