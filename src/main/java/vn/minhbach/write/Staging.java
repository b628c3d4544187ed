package vn.minhbach.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.minhbach.cache.ByteReader;
import vn.minhbach.cache.ByteWriter;
import vn.minhbach.cache.Cache;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * The new site while it is made beside the old one; takes files from several threads at once.
 *
 * <p>A file that is as it was is not written: it is the old one's, under a second name.
 */
final class Staging implements Output.Sink {

  /** What the cache calls a file, before its path. */
  private static final String NAME = "file ";

  /** What it calls an answer, before its name. */
  private static final String ANSWER = "answer ";

  private final Disk disk;
  private final Path root;
  private final NewFolder folder;
  private final Optional<Path> old;
  private final Cache cache;
  private final Progress progress;
  private final AtomicInteger made = new AtomicInteger();
  private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();

  /**
   * @param root where the new site is made
   * @param folder what is there already
   * @param old where the old site is, if there is one
   * @param cache which files were made before, and from what
   */
  Staging(Disk disk, Path root, NewFolder folder, Path old, Cache cache, Progress progress) {
    this.disk = disk;
    this.root = root;
    this.folder = folder;
    this.old = Optional.of(old).filter(site -> Files.exists(site, LinkOption.NOFOLLOW_LINKS));
    this.cache = cache;
    this.progress = progress;
  }

  @Override
  public void accept(SiteFile file) throws IOException {
    try {
      take(file.path());
      write(file);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // A full disk says so without a name.
      FileSystemException named = new FileSystemException(file.path(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
    progress.files(made.incrementAndGet());
  }

  /**
   * Takes the old site's file where that is what an earlier build made from the same; else the file
   * is made.
   */
  @Override
  public <E extends Exception> void accept(
      String path, Supplier<Origin> origin, Output.Making<E> making) throws IOException, E {
    byte[] from = origin.get().bytes();
    Optional<Manifest.Entry> known = cache.get(NAME + path, from).map(Staging::entry);
    Optional<Disk.Entry> before = known.isPresent() ? before(path) : Optional.empty();
    // Somebody may have changed what stands there.
    if (before.isPresent() && known.get().isOf(disk, before.get())) {
      take(path);
      folder.link(path, before.get());
      unchanged.add(path);
      files.put(path, known.get());
      progress.files(made.incrementAndGet());
      return;
    }
    accept(making.make());
    Manifest.Entry entry = files.get(path);
    cache.put(
        NAME + path, from, new ByteWriter().large(entry.size()).number(entry.checksum()).bytes());
  }

  @Override
  public <E extends Exception> byte[] answer(
      String name, Supplier<Origin> origin, Output.Question<E> question) throws IOException, E {
    byte[] from = origin.get().bytes();
    Optional<byte[]> known = cache.get(ANSWER + name, from);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] found = question.answer();
    cache.put(ANSWER + name, from, found);
    return found;
  }

  private static Manifest.Entry entry(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new Manifest.Entry(in.large(), in.number());
  }

  private void write(SiteFile file) throws IOException {
    Optional<Disk.Entry> before = before(file.path());
    try (ComparedFile out = new ComparedFile(disk, folder, file.path(), before)) {
      BufferedOutputStream buffered = new BufferedOutputStream(out);
      file.content().writeTo(buffered);
      buffered.flush();
      if (out.end()) {
        unchanged.add(file.path());
      } else if (before.isPresent()) {
        replaced.add(file.path());
      }
      files.put(file.path(), out.entry());
    }
  }

  /**
   * The old site's file. Where there is no old site, nobody asks the disk for each of its files.
   */
  private Optional<Disk.Entry> before(String path) {
    return old.flatMap(site -> disk.file(site.resolve(path)));
  }

  /** Two files can't have one path, and none leads out of the site. */
  private void take(String path) {
    Path target = root.resolve(path);
    if (!target.startsWith(root)
        || !target.equals(target.normalize())
        || !root.relativize(target).toString().replace('\\', '/').equals(path)
        || path.equals(Manifest.NAME)) {
      throw new IllegalStateException("not a path within the site: " + path);
    }
    if (!taken.add(path)) {
      throw new IllegalStateException("two files at " + path);
    }
  }

  /**
   * Looks whether all is there as it was written, and marks it as a site.
   *
   * @throws IOException if something is missing, cut off or too much
   */
  Manifest end() throws IOException {
    folder.end(taken);
    Map<String, Disk.Entry> there = disk.tree(root, path -> true);
    there.values().removeIf(Disk.Entry::isFolder);
    for (Map.Entry<String, Manifest.Entry> file : files.entrySet()) {
      Disk.Entry found = there.remove(file.getKey());
      if (found == null || found.attributes().size() != file.getValue().size()) {
        throw new FileSystemException(
            root.resolve(file.getKey()).toString(),
            null,
            file.getValue().size()
                + " bytes were written, there are "
                + (found == null ? "none" : found.attributes().size()));
      }
    }
    if (!there.isEmpty()) {
      throw new FileSystemException(
          folder.toString(), null, "somebody else writes there: " + there.keySet());
    }
    Manifest manifest = new Manifest(files);
    manifest.write(disk, root);
    return manifest;
  }

  /** What became of a file of the new site; nothing where it is as it was. */
  Optional<Change> change(String path) {
    return unchanged.contains(path)
        ? Optional.empty()
        : Optional.of(
            new Change(replaced.contains(path) ? Change.Kind.MODIFIED : Change.Kind.ADDED, path));
  }
}
