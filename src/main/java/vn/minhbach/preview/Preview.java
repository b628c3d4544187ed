package vn.minhbach.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import vn.minhbach.LivePortal;
import vn.minhbach.problem.Problem;

/** Shows a portal on this machine as its content is, from one change of it to the next. */
public final class Preview implements AutoCloseable {

  /** After so many, another makes little difference. */
  private static final int REHEARSALS = 20;

  private final LivePortal portal;
  private final Log log;
  private final Watch watch;
  private final AtomicReference<Snapshot> current = new AtomicReference<>(Snapshot.NOTHING);
  private final Events events;
  private final PreviewServer server;

  /** Told what happens, in the order in which it does. */
  public interface Log {

    /** The preview can be looked at. */
    void started(int port, String address);

    /** The content was read. */
    void rebuilt(Rebuilt rebuilt);

    /** The program failed on this content; what was shown stays. */
    void failed(Exception e);

    /** The folder has to be looked through again and again. */
    void polling(String why);
  }

  /**
   * What came of one reading.
   *
   * @param changed the files, relative to the content folder; none the first time, and an empty
   *     path where any may have changed
   * @param problems all of them, by place
   * @param shown whether browsers show the content as it is
   */
  public record Rebuilt(
      List<Path> changed, List<Problem> problems, boolean shown, long milliseconds) {

    public Rebuilt {
      changed = List.copyOf(changed);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Answers at once, with nothing to show yet.
   *
   * @param content the portal's folder
   * @param port the one that is wanted; where it is taken, the next that is free; 0 for any
   */
  public Preview(LivePortal portal, Path content, int port, Words words, Log log)
      throws IOException {
    // Without, an answer in two parts waits for the browser to confirm the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.portal = portal;
    this.log = log;
    this.watch = new Watch(content, Optional.empty(), log::polling);
    this.events = new Events(current::get, words);
    this.server = new PreviewServer(port, current::get, words, events);
  }

  /** Where it can be looked at. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** Follows the content until the thread is interrupted. */
  public void run() throws InterruptedException, IOException {
    log.started(server.port(), address());
    rebuild(List.of());
    rehearse();
    while (true) {
      Set<Path> changed = watch.next();
      rebuild(List.copyOf(changed));
    }
  }

  /** Until the first change, so that it takes hardly longer than others. */
  private void rehearse() {
    try {
      for (int i = 0; i < REHEARSALS && watch.isQuiet(); i++) {
        portal.rehearse();
      }
    } catch (IOException | RuntimeException e) {
      // Nobody asked for it. What is wrong is told at the next change.
    }
  }

  private void rebuild(List<Path> changed) {
    long start = System.nanoTime();
    try {
      LivePortal.Composed composed = portal.compose(changed);
      current.updateAndGet(s -> s.next(composed.site(), composed.problems()));
      events.announce();
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      boolean shown = composed.site().isPresent();
      log.rebuilt(new Rebuilt(changed, composed.problems(), shown, took));
    } catch (RuntimeException e) {
      current.updateAndGet(s -> s.failed(String.valueOf(e)));
      events.announce();
      log.failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    events.close();
    watch.close();
  }
}
