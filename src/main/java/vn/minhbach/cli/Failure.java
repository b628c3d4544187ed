package vn.minhbach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.minhbach.write.Refused;

/**
 * What ended a command and is not the content's: the key of a message that says what to do, and
 * what it is about.
 */
record Failure(String key, List<String> arguments) {

  /** What systems say, and our message for it; the words are those of Linux, macOS and Windows. */
  private static final List<Map.Entry<String, String>> REASONS =
      List.of(
          Map.entry("No space left on device", "failure.space"),
          Map.entry("There is not enough space on the disk", "failure.space"),
          Map.entry("Disk quota exceeded", "failure.space"),
          Map.entry("Read-only file system", "failure.readonly"),
          Map.entry("Permission denied", "failure.denied"),
          Map.entry("Operation not permitted", "failure.denied"),
          Map.entry("File name too long", "failure.name"),
          Map.entry("Too many open files", "failure.handles"),
          Map.entry("Device or resource busy", "failure.busy"),
          Map.entry("cross-device link", "failure.busy"),
          Map.entry("being used by another process", "failure.busy"));

  Failure {
    arguments = List.copyOf(arguments);
  }

  static Failure of(Throwable thrown) {
    Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    if (cause instanceof Refused refused) {
      String reason = refused.reason().name().toLowerCase(Locale.ROOT);
      return new Failure("failure.output." + reason, refused.arguments());
    }
    if (!(cause instanceof IOException)) {
      return new Failure("failure.internal", List.of(named(cause)));
    }
    String file = cause instanceof FileSystemException e ? Objects.toString(e.getFile(), "") : "";
    if (cause instanceof AccessDeniedException) {
      return new Failure("failure.denied", List.of(file));
    }
    String message = String.valueOf(cause.getMessage());
    return REASONS.stream()
        .filter(reason -> message.contains(reason.getKey()))
        .findFirst()
        .map(reason -> new Failure(reason.getValue(), List.of(file)))
        .orElseGet(() -> new Failure("failure.io", List.of(named(cause))));
  }

  private static String named(Throwable cause) {
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
