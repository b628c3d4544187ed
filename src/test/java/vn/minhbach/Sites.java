package vn.minhbach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.minhbach.cache.Cache;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Catalog;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.Reading;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;
import vn.minhbach.write.Progress;

/** The test sites on disk. */
public final class Sites {

  /** The day on which the tests take place. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Whole small sites with the files they must become. */
  public static final Path VALID = Path.of("src/test/sites");

  /**
   * Broken sites: files laid over the content of {@link #BASE}, and the messages they must give.
   */
  public static final Path INVALID = Path.of("src/test/sites-invalid");

  /**
   * Sites whose figures the audit examines: files laid over the content of {@link #BASE}, and what
   * it must find.
   */
  public static final Path AUDIT = Path.of("src/test/sites-audit");

  /** The site that every broken or audited one differs from. */
  public static final Path BASE = VALID.resolve("one-report/content");

  /** Whether expectations are rewritten instead of compared with. */
  public static final boolean REWRITE = Boolean.getBoolean("rewriteExpected");

  /** Tells nobody. Not in the class that waits for the build: other threads would wait for it. */
  public static final Progress SILENT = files -> {};

  private Sites() {}

  /** The pages of {@link #BASE}, for tests of what outputs make of a site. */
  public static Site composed() {
    Problems problems = new Problems();
    ContentFolder folder = new ContentFolder(BASE, problems);
    PortalConfig config = PortalConfig.read(folder, problems).orElseThrow();
    Catalog catalog =
        Reading.of(folder, config.languages(), false, TODAY, Cache.none(), problems).catalog();
    return Composer.compose(config, Theme.PLAIN, catalog, List.of(), BASE, Cache.none()).get(0);
  }

  /** The folders in {@code folder}, by name. */
  public static List<Path> cases(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a tree over another. */
  public static void copy(Path from, Path to) {
    for (Path file : files(from).values()) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Every file below {@code root} by its path with {@code /}. */
  public static Map<String, Path> files(Path root) {
    Map<String, Path> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> tree = Files.walk(root)) {
        tree.filter(Files::isRegularFile)
            .forEach(f -> files.put(root.relativize(f).toString().replace('\\', '/'), f));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** An asset of a published site: its name holds a hash there. */
  public static Path asset(Path site, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    String pattern = name.substring(0, dot) + ".????????" + name.substring(dot);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(site.resolve("assets"), pattern)) {
      return found.iterator().next();
    }
  }

  /** {@code text} without what follows from the bytes of assets: hashes in names and policies. */
  public static String plainAssets(String text) {
    return text.replaceAll("(assets/[\\w-]+)\\.[0-9a-f]{8}\\.", "$1.")
        .replaceAll("sha256-[\\w+/]{43}=", "sha256-…");
  }

  /** Unpacks a ZIP file into {@code folder}. */
  public static void unpack(Path file, Path folder) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
