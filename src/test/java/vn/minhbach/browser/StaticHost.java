package vn.minhbach.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain static host that serves a site below a path. */
final class StaticHost implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "csv", "text/csv",
          "txt", "text/plain");

  private final HttpServer server;
  private final Path root;
  private final String base;
  private final String policy;

  /** One that allows the site nothing but itself. */
  StaticHost(Path root, String base) throws IOException {
    this(root, base, "default-src 'self'");
  }

  /**
   * @param policy what its pages may ask for and from where
   */
  StaticHost(Path root, String base, String policy) throws IOException {
    this.root = root;
    this.base = base;
    this.policy = policy;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the site's home page. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = path.startsWith(base) ? root.resolve(path.substring(base.length())) : root;
    if (path.endsWith("/")) {
      file = file.resolve("index.html");
    }
    boolean found = path.startsWith(base) && Files.isRegularFile(file);
    Path sent = found ? file : root.resolve("404.html");
    String name = sent.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    byte[] body = Files.readAllBytes(sent);
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
