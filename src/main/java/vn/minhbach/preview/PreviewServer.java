package vn.minhbach.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers browsers on this machine, and nobody else. */
final class PreviewServer implements AutoCloseable {

  private static final int THREADS = 8;

  /** How many ports after the one that is wanted are tried. */
  private static final int TRIED = 100;

  private static final int HIGHEST_PORT = 65_535;
  private static final String EVENTS = PreviewScript.ROOT + "events";

  private final Supplier<Snapshot> current;
  private final Words words;
  private final Events events;
  private final HttpServer server;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS,
          run -> {
            Thread thread = new Thread(run, "preview");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Answers at once.
   *
   * @param port the one that is wanted; where it is taken, the next that is free; 0 for any
   */
  PreviewServer(int port, Supplier<Snapshot> current, Words words, Events events)
      throws IOException {
    this.current = current;
    this.words = words;
    this.events = events;
    this.server = bound(port);
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  private static HttpServer bound(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    int last = port == 0 ? 0 : Math.min(port + TRIED, HIGHEST_PORT + 1);
    for (int tried = port; tried < last; tried++) {
      try {
        return HttpServer.create(new InetSocketAddress(loopback, tried), 0);
      } catch (BindException e) {
        // It is taken, or for the system's own.
        continue;
      }
    }
    return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    URI address = exchange.getRequestURI();
    String path = address.getPath();
    // What is previewed is not public yet, and no other site's page may read it.
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (!LoopbackName.is(host(exchange))) {
      send(exchange, Answer.text(421, words.say("preview.host") + "\n"));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, Answer.text(405, ""));
    } else if (path == null || !path.startsWith("/")) {
      send(exchange, Answer.text(400, ""));
    } else if (path.equals(EVENTS) && method.equals("GET")) {
      events.listen(exchange, shown(address.getRawQuery()));
    } else {
      send(exchange, made(path, address.getRawQuery()));
    }
  }

  /** Whom the browser believes to ask; a whole address decides before the header. */
  private static String host(HttpExchange exchange) {
    String asked = exchange.getRequestURI().getRawAuthority();
    String header = exchange.getRequestHeaders().getFirst("Host");
    return asked != null ? asked : Objects.requireNonNullElse(header, "");
  }

  /** The page that a browser shows, of {@code page=/binh-an/}. */
  private static String shown(String query) {
    String name = "page=";
    if (query == null || !query.startsWith(name)) {
      return "/";
    }
    try {
      String address = URLDecoder.decode(query.substring(name.length()), StandardCharsets.UTF_8);
      return Objects.requireNonNullElse(new URI(address).getPath(), "/");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "/";
    }
  }

  private Answer made(String path, String query) {
    try {
      Snapshot snapshot = current.get();
      var own = PreviewScript.file(path);
      if (own.isPresent()) {
        return own.get();
      }
      Answers answers = new Answers(snapshot, words);
      Answer answer = answers.at(path);
      if (!answer.location().isEmpty() && query != null) {
        return Answer.moved(answer.status(), answer.location() + "?" + query);
      }
      if (!answer.isPage()) {
        return answer;
      }
      PageState state = PageState.of(path, answer, answers, snapshot);
      return Answer.of(
          answer.status(), answer.type(), PreviewScript.added(answer.body(), state, words));
    } catch (IOException | RuntimeException e) {
      return Answer.text(500, words.say("preview.failed", String.valueOf(e)) + "\n");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      if (!answer.location().isEmpty()) {
        headers.set("Location", answer.location());
      }
      boolean head = exchange.getRequestMethod().equals("HEAD");
      int length = answer.body().length;
      if (head) {
        headers.set("Content-Length", String.valueOf(length));
      }
      exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
      if (!head && length > 0) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
