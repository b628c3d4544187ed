package vn.minhbach.preview;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The files and folders that may be content, from the outside in.
 *
 * <p>What begins with a dot is not read: versions are kept there, and what editors are at. Links
 * are not followed. What goes away meanwhile, or may not be read, is passed over: the reader of the
 * content says so.
 *
 * @param root the content folder
 */
record VisibleTree(Path root) implements FileTreeVisitor {

  /** Whether {@code path}, within the root, may be content. */
  boolean holds(Path path) {
    for (Path name : root.relativize(path)) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void recursiveVisitFiles(Path from, Callback onDirectory, Callback onFile)
      throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!holds(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onDirectory.call(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (holds(file)) {
              onFile.call(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
