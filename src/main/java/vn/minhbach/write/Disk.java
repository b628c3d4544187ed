package vn.minhbach.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The operations that the writing of a site is made of; tests let each of them fail. */
class Disk {

  /** What is in a folder; links are not followed. */
  record Entry(Path path, BasicFileAttributes attributes) {

    String name() {
      return path.getFileName().toString();
    }

    boolean isFolder() {
      return attributes.isDirectory();
    }

    boolean isFile() {
      return attributes.isRegularFile();
    }

    /** Equal for all names of one file; where the system does not say, for this name alone. */
    Object key() {
      Object key = attributes.fileKey();
      return key == null ? path : key;
    }
  }

  /** What is in {@code folder}, in no order. */
  List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        entries.add(entry(path));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  private static Entry entry(Path path) throws IOException {
    return new Entry(
        path, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** The file at {@code path}, if there is one that can be seen. */
  Optional<Entry> file(Path path) {
    try {
      return Optional.of(entry(path)).filter(Entry::isFile);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  InputStream read(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  /** A file that is not there yet. */
  OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** The same file under a second name; where that can't be, a copy of the same time. */
  void link(Path file, Path original) throws IOException {
    try {
      Files.createLink(file, original);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some disks have no links, some have too many, and some systems refuse those to files of
      // others.
      Files.copy(original, file, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Never copies: a folder would be half there for a while. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets two folders change places, at once; false where the system or the disk can't. */
  boolean exchange(Path one, Path other) throws IOException {
    return SystemCalls.exchange(one, other);
  }

  void delete(Path path) throws IOException {
    Files.delete(path);
  }

  /** Whether it does several things at once: most of the time goes by in the system. */
  boolean doesSeveral() {
    return true;
  }

  /** Files, or empty folders, in no order. */
  final void deleteAll(List<Path> paths) throws IOException {
    try {
      stream(paths).forEach(path -> unchecked(() -> delete(path)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * What is below {@code root}, by the path from there, with {@code /}.
   *
   * @param enters asked of each folder whether what is in it is wanted
   */
  final Map<String, Entry> tree(Path root, Predicate<String> enters) throws IOException {
    Map<String, Entry> found = new ConcurrentHashMap<>();
    try {
      // Level by level: where one folder has most of what there is, many see to what is in it.
      for (List<String> level = List.of(""); !level.isEmpty(); ) {
        level =
            stream(level)
                .flatMap(folder -> add(root, folder, found).stream())
                .filter(enters)
                .map(folder -> folder + "/")
                .toList();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  /**
   * Adds what is in {@code folder}, whose path ends with its last stroke; gives the folders in it.
   */
  private List<String> add(Path root, String folder, Map<String, Entry> found) {
    List<String> folders = new ArrayList<>();
    unchecked(
        () -> {
          for (Entry entry : list(root.resolve(folder))) {
            String path = folder + entry.name();
            found.put(path, entry);
            if (entry.isFolder()) {
              folders.add(path);
            }
          }
        });
    return folders;
  }

  private <T> Stream<T> stream(List<T> all) {
    return doesSeveral() ? all.parallelStream() : all.stream();
  }

  /** Something done to the disk. */
  @FunctionalInterface
  private interface Operation {
    void run() throws IOException;
  }

  private static void unchecked(Operation operation) {
    try {
      operation.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder, and all that is in it. */
  final void deleteTree(Path folder) throws IOException {
    for (Entry entry : list(folder)) {
      if (entry.isFolder()) {
        deleteTree(entry.path());
      } else {
        delete(entry.path());
      }
    }
    delete(folder);
  }

  /** Opens a file to be locked, and makes it where it is not there. */
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Waits until what was written below {@code folder} outlasts a loss of power. */
  void sync(Path folder) throws IOException {
    if (!SystemCalls.sync(folder)) {
      force(folder);
    }
  }

  /** Waits until the names in {@code folder} outlast a loss of power. */
  void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (FileSystemException e) {
      return; // Windows opens no folders.
    }
    try (channel) {
      channel.force(true);
    }
  }
}
