package vn.minhbach.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
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
 * <p>A file that is as it was is not written: it is the old one's, under a second name. The old
 * site is removed afterwards, so each file has one name again.
 */
final class Staging implements Output.Sink {

  /** What the cache calls a file, before its path. */
  private static final String NAME = "file ";

  private final Disk disk;
  private final Path folder;
  private final Path old;
  private final Cache cache;
  private final Progress progress;
  private final AtomicInteger made = new AtomicInteger();
  private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /**
   * @param folder where the new site is made; it is not there yet
   * @param old where the old site is, if there is one
   * @param cache which files were made before, and from what
   */
  Staging(Disk disk, Path folder, Path old, Cache cache, Progress progress) throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.old = old;
    this.cache = cache;
    this.progress = progress;
    makeFolder(folder);
  }

  @Override
  public void accept(SiteFile file) throws IOException {
    try {
      write(file, target(file.path()));
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
    Path before = old.resolve(path);
    // Somebody may have changed what stands there.
    if (known.isPresent() && known.get().isOf(disk, before)) {
      disk.link(target(path), before);
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

  private static Manifest.Entry entry(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new Manifest.Entry(in.large(), in.number());
  }

  private void write(SiteFile file, Path target) throws IOException {
    Path before = old.resolve(file.path());
    boolean existed = Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS);
    try (ComparedFile out =
        new ComparedFile(disk, target, existed ? Optional.of(before) : Optional.empty())) {
      BufferedOutputStream buffered = new BufferedOutputStream(out);
      file.content().writeTo(buffered);
      buffered.flush();
      if (out.end()) {
        unchanged.add(file.path());
      } else if (existed) {
        replaced.add(file.path());
      }
      files.put(file.path(), out.entry());
    }
  }

  /** Where the file at {@code path} goes; its folder is there. */
  private Path target(String path) throws IOException {
    Path target = folder.resolve(path);
    if (!target.startsWith(folder)
        || !target.equals(target.normalize())
        || !folder.relativize(target).toString().replace('\\', '/').equals(path)
        || path.equals(Manifest.NAME)) {
      throw new IllegalStateException("not a path within the site: " + path);
    }
    if (!taken.add(path)) {
      throw new IllegalStateException("two files at " + path);
    }
    makeFolder(target.getParent());
    return target;
  }

  private void makeFolder(Path wanted) throws IOException {
    if (!folders.contains(wanted)) {
      disk.createFolders(wanted);
      folders.add(wanted);
    }
  }

  /**
   * Looks whether all is there as it was written, and marks it as a site.
   *
   * @throws IOException if something is missing, cut off or too much
   */
  Manifest end() throws IOException {
    Map<String, Long> there = new HashMap<>();
    sizes(folder, "", there);
    for (Map.Entry<String, Manifest.Entry> file : files.entrySet()) {
      Long size = there.remove(file.getKey());
      if (size == null || size != file.getValue().size()) {
        throw new FileSystemException(
            folder.resolve(file.getKey()).toString(),
            null,
            file.getValue().size() + " bytes were written, there are " + size);
      }
    }
    if (!there.isEmpty()) {
      throw new FileSystemException(
          folder.toString(), null, "somebody else writes there: " + there.keySet());
    }
    Manifest manifest = new Manifest(files);
    manifest.write(disk, folder);
    return manifest;
  }

  private void sizes(Path in, String prefix, Map<String, Long> sizes) throws IOException {
    for (Disk.Entry entry : disk.list(in)) {
      String path = prefix + entry.name();
      if (entry.isFolder()) {
        sizes(entry.path(), path + "/", sizes);
      } else {
        sizes.put(path, entry.attributes().size());
      }
    }
  }

  /** What became of a file of the new site; nothing where it is as it was. */
  Optional<Change> change(String path) {
    return unchanged.contains(path)
        ? Optional.empty()
        : Optional.of(
            new Change(replaced.contains(path) ? Change.Kind.MODIFIED : Change.Kind.ADDED, path));
  }
}
