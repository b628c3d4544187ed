package vn.minhbach.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/**
 * The right to write to an output folder, which one build has at a time.
 *
 * <p>The system takes it back when the process ends, however it ends: a file that is left behind
 * locks nobody out.
 */
final class BuildLock implements Closeable {

  /** Locked in place of the first bytes, which Windows would let nobody read then. */
  private static final long BEHIND_THE_END = 1L << 40;

  private static final int PAUSE_MS = 50;

  private final Disk disk;
  private final Path file;
  private final FileChannel channel;

  private BuildLock(Disk disk, Path file, FileChannel channel) {
    this.disk = disk;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes it, or waits until it can.
   *
   * @param waiting told once, if it has to wait
   */
  static BuildLock take(Disk disk, Path file, Runnable waiting) throws IOException {
    boolean told = false;
    while (true) {
      FileChannel channel = disk.open(file);
      boolean taken = false;
      try {
        taken = isLocked(channel) && isStillAt(file, channel);
        if (taken) {
          return new BuildLock(disk, file, channel);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      if (!told) {
        told = true;
        waiting.run();
      }
      pause();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(BEHIND_THE_END, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // another build in this very process
    }
  }

  /**
   * Whether the file that was locked is the one that others will lock: who had it before may have
   * removed it in between, and another made a new one.
   */
  private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
    byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    channel.truncate(0).write(ByteBuffer.wrap(token), 0);
    try {
      return Arrays.equals(Files.readAllBytes(file), token);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another build was running");
    }
  }

  /** Gives it back and removes the file. */
  @Override
  public void close() throws IOException {
    try {
      disk.delete(file);
    } catch (IOException e) {
      // The file alone locks nobody out; the next build removes it.
    } finally {
      channel.close();
    }
  }
}
