package vn.minhbach.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says what changed in a folder, soon after it did.
 *
 * <p>The system tells of changes. Where it can't, because no more watches are to be had, the folder
 * is looked through twice a second. A folder that is deleted is waited for.
 */
final class Watch implements AutoCloseable {

  /** A file that is being saved is whole when it was quiet for so long. */
  private static final long QUIET_MILLIS = 20;

  /** Of changes that don't end, what there is so far. */
  private static final long MOST_MILLIS = 2_000;

  /** How often it is seen to what the system does not tell. */
  private static final long LOOK_MILLIS = 500;

  private final Path root;
  private final Optional<WatchService> service;
  private final Consumer<String> polling;
  private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

  /** Why the system does not tell of changes. */
  private volatile Optional<String> refusal = Optional.empty();

  private Optional<DirectoryWatcher> watcher = Optional.empty();
  private Optional<Object> identity = Optional.empty();
  private Optional<Scan> scan = Optional.empty();

  /**
   * Begins to watch.
   *
   * @param root the folder
   * @param service tells of changes; empty for the system's own
   * @param polling told why, once, if the folder must be looked through
   */
  Watch(Path root, Optional<WatchService> service, Consumer<String> polling) throws IOException {
    this.root = root.toRealPath();
    this.service = service;
    this.polling = polling;
    start();
  }

  /** Whether there is no change to be told. */
  boolean isQuiet() {
    return told.isEmpty();
  }

  /**
   * Waits for the next changes.
   *
   * @return files and folders relative to the folder; an empty path where any file may have changed
   */
  Set<Path> next() throws InterruptedException, IOException {
    Path first = told.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    while (first == null) {
      look();
      first = told.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    return together(first, told);
  }

  /** The changes that come one upon the other: a save is several, a checkout hundreds. */
  static Set<Path> together(Path first, BlockingQueue<Path> told) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
    Set<Path> changes = new TreeSet<>();
    for (Path path = first; path != null; ) {
      changes.add(path);
      path = System.nanoTime() < end ? told.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
    }
    return changes;
  }

  /** Sees to what the system does not tell. */
  private void look() throws IOException {
    if (scan.isPresent()) {
      Scan now = Scan.of(root);
      now.changed(scan.get()).forEach(this::tell);
      scan = Optional.of(now);
    } else if (refusal.isPresent()) {
      polling.accept(refusal.get());
      stop();
      scan = Optional.of(Scan.of(root));
      tell(root);
    } else if (!identity.equals(identity()) || watcher.map(w -> w.isClosed()).orElse(false)) {
      start();
      tell(root);
    }
  }

  private void tell(Path path) {
    told.add(root.relativize(path));
  }

  /** Watches the folder as it is now, if it is there. */
  private void start() throws IOException {
    stop();
    identity = identity();
    if (identity.isPresent()) {
      DirectoryWatcher.Builder builder =
          DirectoryWatcher.builder()
              .path(root)
              .fileHashing(false)
              .fileTreeVisitor(new VisibleTree(root))
              .listener(new Listener());
      service.ifPresent(builder::watchService);
      DirectoryWatcher started = builder.build();
      watcher = Optional.of(started);
      // All folders are watched when this returns.
      var running = started.watchAsync(run -> daemon(run).start());
      running.whenComplete((done, e) -> Optional.ofNullable(e).ifPresent(this::refuse));
    }
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "watch");
    thread.setDaemon(true);
    return thread;
  }

  /** What can't be watched is looked through, unless it is only that the folder has gone. */
  private void refuse(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (Files.isDirectory(root)) {
      refusal = Optional.of(String.valueOf(cause.getMessage()));
    }
  }

  private void stop() throws IOException {
    if (watcher.isPresent()) {
      watcher.get().close();
    }
    watcher = Optional.empty();
  }

  /** Another where the folder was deleted and made again; empty where it is not there. */
  private Optional<Object> identity() {
    try {
      BasicFileAttributes now = Files.readAttributes(root, BasicFileAttributes.class);
      // Not every file system tells files apart by more than their names.
      return now.isDirectory() ? Optional.of(Optional.ofNullable(now.fileKey())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    stop();
  }

  /** Called by the watcher's own thread. */
  private final class Listener implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
        tell(root);
      } else if (new VisibleTree(root).holds(event.path())) {
        tell(event.path());
      }
    }

    @Override
    public void onException(Exception e) {
      // A new folder that can't be watched: what happens in it would be missed.
      refuse(e);
    }
  }
}
