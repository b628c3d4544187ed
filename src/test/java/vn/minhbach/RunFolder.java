package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A folder that all processes of a test run look at, made by the first that asks for it. The others
 * wait. Nobody writes into it afterwards.
 */
final class RunFolder {

  /** Tells a run from those before it; without Maven each process is a run of its own. */
  private static final String RUN =
      System.getProperty("run", ProcessHandle.current().info().startInstant().toString());

  private RunFolder() {}

  /** The folder of this name; {@code make} fills it, unless this run did already. */
  static Path made(String name, Consumer<Path> make) {
    Path folder = Path.of("target", name).toAbsolutePath();
    Path note = folder.resolveSibling(name + ".run");
    try (FileChannel channel =
            FileChannel.open(
                folder.resolveSibling(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (!Files.exists(note) || !Files.readString(note).equals(RUN)) {
        make.accept(folder);
        Files.writeString(note, RUN);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
