package vn.minhbach.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The browsers that show the preview, each told of its page as server-sent events.
 *
 * <p>All that is told is told by one thread, so that nobody hears of a later state first, and no
 * browser that does not listen keeps others or a rebuild waiting for long.
 */
final class Events implements AutoCloseable {

  /** How often it is seen who has gone. */
  private static final long BEAT_SECONDS = 15;

  /** A comment. */
  private static final String NOTHING = ":";

  private final Supplier<Snapshot> current;
  private final Words words;
  private final List<Listener> listeners = new ArrayList<>();
  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(
          run -> {
            Thread thread = new Thread(run, "events");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * A browser.
   *
   * @param path of the page that it shows
   */
  private record Listener(HttpExchange exchange, String path) {

    void tell(String line) throws IOException {
      exchange.getResponseBody().write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }

  Events(Supplier<Snapshot> current, Words words) {
    this.current = current;
    this.words = words;
    teller.scheduleWithFixedDelay(
        () -> tellAll(listener -> NOTHING), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Tells a browser how it is with its page, and from then on what changes. */
  void listen(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    Listener listener = new Listener(exchange, path);
    teller.execute(
        () -> {
          if (told(listener, "retry: 500\n" + state(listener))) {
            listeners.add(listener);
          }
        });
  }

  /** Tells everybody how it is now. */
  void announce() {
    teller.execute(() -> tellAll(this::state));
  }

  private void tellAll(Function<Listener, String> line) {
    listeners.removeIf(listener -> !told(listener, line.apply(listener)));
  }

  /** Whether it could be told; otherwise it has gone. */
  private static boolean told(Listener listener, String line) {
    try {
      listener.tell(line);
      return true;
    } catch (IOException e) {
      listener.exchange().close();
      return false;
    }
  }

  private String state(Listener listener) {
    try {
      PageState state = PageState.of(listener.path(), current.get(), words);
      return "data: " + StateJson.of(state, words);
    } catch (IOException e) {
      // A document that is just being replaced; what follows says how it is then.
      return NOTHING;
    }
  }

  @Override
  public void close() {
    teller.shutdownNow();
  }
}
