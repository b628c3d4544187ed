package vn.minhbach.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.minhbach.cache.Cache;
import vn.minhbach.render.Output;
import vn.minhbach.render.Workers;

/**
 * Writes a site beside the old one and then puts it in its place, all of it or nothing.
 *
 * <p>A folder that this program did not make is never replaced, and what others put into a site is
 * never removed: a list in it says what is ours.
 */
public final class SiteWriter {

  /** Marks a folder as one that may be replaced. */
  public static final String MARKER = Manifest.NAME;

  private final Path output;
  private final Path content;
  private final Cache cache;
  private final Disk disk;

  /** One that knows nothing of what was made before. */
  public SiteWriter(Path output, Path content) {
    this(output, content, Cache.none());
  }

  /**
   * @param output where the site shall be
   * @param content the content folder, which the site must stay apart from
   * @param cache which files were made before, and from what; saved when the site is published
   */
  public SiteWriter(Path output, Path content, Cache cache) {
    this(output, content, cache, new Disk());
  }

  SiteWriter(Path output, Path content, Cache cache, Disk disk) {
    this.output = output.toAbsolutePath().normalize();
    this.content = content;
    this.cache = cache;
    this.disk = disk;
  }

  /**
   * What was written, and where to.
   *
   * @param changes what differs from the site that was there before, by path
   * @param kept paths of what others put there, which was left as it is
   * @param leftover what could not be removed of the old site; the next build tries again
   */
  public record Written(
      Path folder,
      int files,
      long bytes,
      List<Change> changes,
      List<String> kept,
      Optional<Path> leftover) {

    public Written {
      changes = List.copyOf(changes);
      kept = List.copyOf(kept);
    }
  }

  /** What is to be written: gives its files to a sink, which takes them from several threads. */
  @FunctionalInterface
  public interface Source {
    void to(Output.Sink sink) throws IOException;
  }

  /**
   * Puts right what a build left that was ended from outside; waits where one is running.
   *
   * @return whether there was something to put right
   */
  public boolean recover(Progress progress) throws IOException {
    OutputFolder folder = OutputFolder.of(output, content);
    Swap swap = new Swap(folder, disk, cache.keeps());
    if (!swap.isNeeded()) {
      return false;
    }
    try (BuildLock lock = BuildLock.take(disk, folder.lock(), progress::waiting)) {
      boolean needed = swap.isNeeded();
      swap.recover();
      return needed;
    }
  }

  /**
   * Writes {@code files}; the old site stays as it was if anything fails.
   *
   * @throws Refused if the output folder can't be replaced without a loss
   */
  public Written write(Source files, Progress progress) throws IOException {
    OutputFolder folder = OutputFolder.of(output, content);
    disk.createFolders(folder.real().getParent());
    try (BuildLock lock = BuildLock.take(disk, folder.lock(), progress::waiting)) {
      Swap swap = new Swap(folder, disk, cache.keeps());
      swap.recover();
      Optional<Manifest> before = folder.manifest(disk);
      try {
        Staging staging =
            new Staging(disk, folder.making(), swap.begin(), folder.real(), cache, progress);
        files.to(staging);
        Manifest after = staging.end();
        Division division = divided(folder, before);
        Path old = swap.publish();
        boolean cleared = finish(swap, old, division);
        return new Written(
            output,
            after.files().size(),
            after.bytes(),
            changes(before.orElse(Manifest.EMPTY), after, staging),
            division.foreign(),
            cleared ? Optional.empty() : Optional.of(old));
      } catch (IOException | RuntimeException | Error e) {
        takeBack(swap, e);
        throw e;
      }
    }
  }

  /** The old site, of which everything has a place in the new one or is ours. */
  private Division divided(OutputFolder folder, Optional<Manifest> before) throws IOException {
    Division division = Division.of(disk, folder.real(), before, folder.making());
    if (!division.collisions().isEmpty()) {
      throw new Refused(
          Refused.Reason.COLLISION,
          folder.real().toString(),
          String.join(", ", division.collisions()));
    }
    return division;
  }

  private static List<Change> changes(Manifest before, Manifest after, Staging staging) {
    List<Change> changes = new ArrayList<>();
    after.files().keySet().forEach(path -> staging.change(path).ifPresent(changes::add));
    for (String path : before.files().keySet()) {
      if (!after.files().containsKey(path)) {
        changes.add(new Change(Change.Kind.DELETED, path));
      }
    }
    changes.sort(Comparator.comparing(Change::path));
    return changes;
  }

  /**
   * Removes the old site, and meanwhile keeps what was made for the next build.
   *
   * @return whether all of the old site is gone
   */
  private boolean finish(Swap swap, Path old, Division division) throws IOException {
    AtomicBoolean cleared = new AtomicBoolean();
    Workers.each(List.of(cache::save, () -> cleared.set(cleared(swap, old, division))));
    return cleared.get();
  }

  /**
   * The new site is published by now: what can't be removed of the old one does not change that.
   */
  private static boolean cleared(Swap swap, Path old, Division division) {
    try {
      return !Files.exists(old, LinkOption.NOFOLLOW_LINKS) || swap.clear(old, division);
    } catch (IOException e) {
      return false;
    }
  }

  private static void takeBack(Swap swap, Throwable failure) {
    try {
      swap.recover();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
