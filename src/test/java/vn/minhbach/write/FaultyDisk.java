package vn.minhbach.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** A disk that counts its operations and fails at one of them, or from there on. */
final class FaultyDisk extends Disk {

  /** How it fails. */
  enum Fault {
    NO_SPACE,
    NO_PERMISSION,
    BROKEN,
    /** It fails at everything that comes after as well. */
    BROKEN_FOR_GOOD,
    /** The process ends there: nothing that it would do later happens. */
    STOPPED
  }

  /** The process is no more. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Fault fault;
  private final int failing;
  private final boolean exchanges;
  private int operations;

  /**
   * @param failing the number of the operation that fails; 0 for none
   * @param exchanges whether folders can change places on it
   */
  FaultyDisk(Fault fault, int failing, boolean exchanges) {
    this.fault = fault;
    this.failing = failing;
    this.exchanges = exchanges;
  }

  int operations() {
    return operations;
  }

  boolean hasFailed() {
    return failing > 0 && operations >= failing;
  }

  private boolean fails() {
    operations++;
    return operations == failing
        || hasFailed() && (fault == Fault.STOPPED || fault == Fault.BROKEN_FOR_GOOD);
  }

  private void next(Path path) throws IOException {
    if (fails()) {
      throw failure(path);
    }
  }

  private IOException failure(Path path) {
    return switch (fault) {
      case NO_SPACE -> new IOException("No space left on device");
      case NO_PERMISSION -> new AccessDeniedException(path.toString());
      case BROKEN, BROKEN_FOR_GOOD ->
          new FileSystemException(path.toString(), null, "Input/output error");
      case STOPPED -> throw new Stopped();
    };
  }

  @Override
  List<Entry> list(Path folder) throws IOException {
    next(folder);
    return super.list(folder);
  }

  @Override
  InputStream read(Path file) throws IOException {
    next(file);
    return super.read(file);
  }

  @Override
  OutputStream create(Path file) throws IOException {
    next(file);
    return new FilterOutputStream(super.create(file)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        boolean fails = fails();
        out.write(bytes, from, fails ? length / 2 : length);
        if (fails) {
          throw failure(file);
        }
      }
    };
  }

  @Override
  void createFolders(Path folder) throws IOException {
    next(folder);
    super.createFolders(folder);
  }

  @Override
  void link(Path file, Path original) throws IOException {
    next(file);
    super.link(file, original);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    next(from);
    super.move(from, to);
  }

  @Override
  boolean exchange(Path one, Path other) throws IOException {
    next(one);
    return exchanges && super.exchange(one, other);
  }

  @Override
  void delete(Path path) throws IOException {
    next(path);
    super.delete(path);
  }

  /** One after the other, so that each operation has its number. */
  @Override
  boolean doesSeveral() {
    return false;
  }

  @Override
  FileChannel open(Path file) throws IOException {
    next(file);
    return super.open(file);
  }

  @Override
  void sync(Path folder) throws IOException {
    next(folder);
  }

  @Override
  void force(Path folder) throws IOException {
    next(folder);
  }
}
