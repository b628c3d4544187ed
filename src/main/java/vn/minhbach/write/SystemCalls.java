package vn.minhbach.write;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the system can do with files and Java can't say; nothing is lost where it can't either.
 *
 * <p>Whatever goes wrong here, the answer is no: the caller has another way, which says by itself
 * what is wrong.
 */
final class SystemCalls {

  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;
  private static final int AT_FDCWD = -100;
  private static final int O_RDONLY = 0;

  private SystemCalls() {}

  /** Lets two folders change places, at once; false where the system or the disk can't. */
  static boolean exchange(Path one, Path other) {
    return attempted(
        () -> {
          if (Platform.isLinux()) {
            call("renameat2", AT_FDCWD, text(one), AT_FDCWD, text(other), RENAME_EXCHANGE);
          } else {
            call("renamex_np", text(one), text(other), RENAME_SWAP);
          }
        });
  }

  /** Waits until all of the disk that holds {@code folder} is stored; false where none can tell. */
  static boolean sync(Path folder) {
    return attempted(
        () -> {
          int open = call("open", text(folder), O_RDONLY);
          try {
            call("syncfs", open);
          } finally {
            call("close", open);
          }
        });
  }

  private static boolean attempted(Runnable calls) {
    // Asked before the library is loaded, which has no part for other systems.
    String system = System.getProperty("os.name");
    if (!system.equals("Linux") && !system.startsWith("Mac")) {
      return false;
    }
    try {
      calls.run();
      return true;
    } catch (LastErrorException | LinkageError e) {
      return false;
    }
  }

  private static int call(String name, Object... arguments) {
    return NativeLibrary.getInstance("c")
        .getFunction(name, Function.THROW_LAST_ERROR)
        .invokeInt(arguments);
  }

  /** The path as the system spells it, with a zero at its end. */
  private static byte[] text(Path path) {
    // In the charset of file names, which need not be that of texts.
    byte[] name =
        path.toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    return Arrays.copyOf(name, name.length + 1);
  }
}
