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
  }

  /** What is in {@code folder}, in no order. */
  List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        entries.add(
            new Entry(
                path,
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
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
      stream(list(root)).forEach(entry -> unchecked(() -> add(entry, "", enters, found)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  private void add(Entry entry, String prefix, Predicate<String> enters, Map<String, Entry> found)
      throws IOException {
    String path = prefix + entry.name();
    found.put(path, entry);
    if (entry.isFolder() && enters.test(path)) {
      for (Entry within : list(entry.path())) {
        add(within, path + "/", enters, found);
      }
    }
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
