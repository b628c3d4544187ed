package vn.minhbach.hosts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.minhbach.OtherProgram;
import vn.minhbach.Sites;

/**
 * A real web server that publishes a site on this machine, run by an ordinary user. Tests that need
 * one are skipped, plainly, where it is not installed, and fail where {@code
 * -Dhosts.required=true}.
 */
public final class WebServer implements AutoCloseable {

  /** How long a server may take to start or to end; none takes a second. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Process process;
  private final Path work;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private WebServer(Process process, Path work, int port) {
    this.process = process;
    this.work = work;
    this.port = port;
  }

  /**
   * What it answers.
   *
   * @param location the path that it leads to on the same host, or a whole address of another one;
   *     empty where it leads nowhere
   */
  public record Answer(int status, String location, String body) {}

  /**
   * Publishes a copy of {@code site} as the webmaster's guide says.
   *
   * @param path that it is published below, {@code /} or {@code /a/b/}
   */
  public static WebServer start(Software software, Path site, String path)
      throws IOException, InterruptedException {
    Path executable = required(software);
    Path work = Files.createTempDirectory("minhbach-host-");
    Path root = work.resolve("www");
    Sites.copy(site, Path.of(root + path));
    int port = freePort();
    Path configuration = work.resolve("host.conf");
    Files.writeString(
        configuration, software.configuration(software.guide(root, path), work, port));
    Path log = Files.createFile(work.resolve("log"));
    // Another user's files are beside these.
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-rw-rw-"));
    List<String> command = new ArrayList<>(ordinaryUser());
    command.addAll(software.command(executable, configuration));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().put("HOME", work.toString());
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    WebServer server = new WebServer(process, work, port);
    try {
      server.awaitStart(log);
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  private static Path required(Software software) {
    Optional<Path> executable = software.executable();
    OtherProgram.require(
        executable.isPresent(),
        "NO " + software + " FOUND: install it to run these tests",
        "hosts.required");
    return executable.orElseThrow();
  }

  /** Web servers do otherwise when root starts them, and Apache serves nothing as root. */
  private static List<String> ordinaryUser() {
    return System.getProperty("user.name").equals("root")
        ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
        : List.of();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart(Path log) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    while (!answers()) {
      boolean ended = process.waitFor(20, TimeUnit.MILLISECONDS);
      if (ended || System.nanoTime() - begin > PATIENCE) {
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
      }
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return get("/").status() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Asks for a path, as it is, and follows nothing; the answer as it came. */
  HttpResponse<byte[]> ask(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Asks for a path, as it is, and follows nothing. */
  public Answer get(String path) throws IOException, InterruptedException {
    URI host = URI.create("http://127.0.0.1:" + port);
    HttpResponse<byte[]> response = ask(path);
    String location = response.headers().firstValue("Location").orElse("");
    String own = host.toString();
    return new Answer(
        response.statusCode(),
        location.startsWith(own + "/") ? location.substring(own.length()) : location,
        new String(response.body(), StandardCharsets.UTF_8));
  }

  /** Ends it and removes its copy of the site. */
  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
