package vn.minhbach.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.minhbach.LivePortal;
import vn.minhbach.Portal;
import vn.minhbach.Sites;
import vn.minhbach.model.Bundle;
import vn.minhbach.preview.Preview.Rebuilt;

/** A preview of a content folder, and what it said so far. */
public final class RunningPreview implements AutoCloseable, Preview.Log {

  private static final long PATIENCE_SECONDS = 120;

  private final BlockingQueue<Rebuilt> rebuilt = new LinkedBlockingQueue<>();
  private final Preview preview;
  private final Thread thread;
  private final String url;
  private final int port;

  /** Starts one at any port and waits until the content was read. */
  public static RunningPreview of(Path content) {
    RunningPreview running = new RunningPreview(content, 0);
    running.rebuilt();
    return running;
  }

  /** Starts one where {@code ended} was, and waits until the content was read. */
  public static RunningPreview again(Path content, RunningPreview ended) {
    RunningPreview running = new RunningPreview(content, ended.port);
    running.rebuilt();
    return running;
  }

  /** Starts one and waits for nothing. */
  RunningPreview(Path content, int port) {
    try {
      preview =
          new Preview(
              new LivePortal(new Portal(content, Sites.TODAY)), content, port, words("en"), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    url = preview.address().replaceFirst("/$", "");
    this.port = URI.create(url).getPort();
    thread = new Thread(this::run);
    thread.start();
  }

  static Words words(String language) {
    Bundle texts = Bundle.load("problems_" + language.toLowerCase(Locale.ROOT));
    return new Words(language, texts::get, p -> texts.get(p.code(), p.arguments()));
  }

  private void run() {
    try {
      preview.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the last slash. */
  public String url() {
    return url;
  }

  /** Waits for what came of the next change. */
  public Rebuilt rebuilt() {
    try {
      Rebuilt next = rebuilt.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing was read");
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until the content was read after {@code path} changed. */
  public Rebuilt rebuiltAfter(String path) {
    Rebuilt next = rebuilt();
    List<Path> enough = List.of(Path.of(path), Path.of(""));
    while (next.changed().stream().noneMatch(enough::contains)) {
      next = rebuilt();
    }
    return next;
  }

  @Override
  public void started(int port, String address) {}

  @Override
  public void rebuilt(Rebuilt now) {
    rebuilt.add(now);
  }

  @Override
  public void failed(Exception e) {
    throw new AssertionError(e);
  }

  @Override
  public void polling(String why) {}

  @Override
  public void close() {
    try {
      thread.interrupt();
      thread.join();
      preview.close();
    } catch (InterruptedException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
