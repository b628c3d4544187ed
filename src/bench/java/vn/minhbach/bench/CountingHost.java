package vn.minhbach.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A plain static host that counts the bytes of the search it sends.
 *
 * <p>It sends everything as it is on the disk, and counts as well what a host would send that
 * compresses the types that hosts compress.
 */
final class CountingHost implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain"),
          Map.entry("wasm", "application/wasm"));

  /** What a page loads whether or not anything is searched. */
  private static final Set<String> OF_PAGES = Set.of("html", "css", "svg", "ico");

  private static final String PAGE_SCRIPT = "minhbach.js";

  /**
   * What was sent for the search.
   *
   * @param plain as it is on the disk
   * @param compressed by a host that compresses
   */
  record Sent(long plain, long compressed, int requests) {
    Sent and(Sent more) {
      return new Sent(plain + more.plain, compressed + more.compressed, requests + more.requests);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Path root;
  private final Map<Path, Long> compressed = new ConcurrentHashMap<>();
  private Sent sent = new Sent(0, 0, 0);

  CountingHost(Path root) throws IOException {
    this.root = root;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the site's home page. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** What was sent since this was last asked. */
  synchronized Sent takeSent() {
    Sent taken = sent;
    sent = new Sent(0, 0, 0);
    return taken;
  }

  private synchronized void add(Sent more) {
    sent = sent.and(more);
  }

  /** Whether a file is part of the search and not of every page. */
  static boolean isOfSearch(Path file) {
    String name = file.getFileName().toString();
    return !OF_PAGES.contains(extension(name)) && !name.equals(PAGE_SCRIPT);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    if (!Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    byte[] body = Files.readAllBytes(file);
    String type = TYPES.get(extension(file.getFileName().toString()));
    if (isOfSearch(file)) {
      long small = type == null ? body.length : compressed(file, body);
      add(new Sent(body.length, small, 1));
    }
    boolean text = type != null && !type.endsWith("wasm");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            type == null ? "application/octet-stream" : type + (text ? "; charset=utf-8" : ""));
    exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private long compressed(Path file, byte[] body) {
    return compressed.computeIfAbsent(file, f -> gzipped(body));
  }

  private static long gzipped(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return bytes.size();
  }

  /** A page without anything, for a search that brings none of its own. */
  static void writeEmptyPage(Path file) throws IOException {
    Files.writeString(
        file, "<!DOCTYPE html><html lang=\"vi\"><title>.</title>", StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
