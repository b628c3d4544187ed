package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;

/** A build that takes from the cache what did not change gives the bytes of one that has none. */
class RebuildTest {

  private static final List<String> SITES = List.of("pictures", "two-languages", "findings");

  private Path folder;

  /** Something that people do to a portal's content. */
  private enum Kind {
    DIGIT,
    WORD,
    LINE_LESS,
    FILE_LESS,
    FILE_BACK,
    REPORT_LESS,
    REPORT_RENAMED,
    REPORT_COPIED,
    ATTACHMENT,
    TEMPLATE,
    TEMPLATE_LESS,
    STYLE,
    COLOUR
  }

  /** One change, and numbers that say where. */
  private record Edit(Kind kind, int file, int place) {}

  @Provide
  Arbitrary<Edit> edits() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 1 << 20);
    // Figures and words change far more often than the rest.
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(Kind.DIGIT)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(Kind.WORD)),
            net.jqwik.api.Tuple.of(4, Arbitraries.of(Kind.values())));
    return Combinators.combine(kinds, any, any).as(Edit::new);
  }

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("rebuild");
  }

  @AfterProperty
  void removeFolder() {
    remove(folder);
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void everyEditGivesTheBytesOfACleanBuild(
      @ForAll @Size(value = 6) List<@From("edits") Edit> edits) {
    String site = SITES.get(Math.floorMod(edits.hashCode(), SITES.size()));
    Portal.Extent extent =
        edits.get(0).place() % 2 == 0 ? Portal.Extent.ALL : Portal.Extent.ALL_PACKED;
    Path content = folder.resolve("content");
    remove(folder);
    Sites.copy(Sites.VALID.resolve(site + "/content"), content);
    Path kept = folder.resolve("kept");
    build(content, kept, extent);
    for (Edit edit : edits) {
      Map<String, byte[]> before = bytes(content);
      apply(edit, content);
      Path clean = folder.resolve("clean/site");
      boolean sound = build(content, clean, extent);
      Statistics.label("published").collect(sound);

      Map<String, Long> old = sums(kept);
      assertThat(build(content, kept, extent)).as("%s: %s", site, edits).isEqualTo(sound);
      assertThat(sums(kept)).as("%s: %s", site, edits).isEqualTo(sound ? sums(clean) : old);
      if (!sound) {
        restore(before, content);
      }
      remove(clean.getParent());
    }
    Statistics.label("published").coverage(c -> c.check(true).percentage(share -> share > 30));
  }

  private static boolean build(Path content, Path output, Portal.Extent extent) {
    try {
      return new Portal(content, Sites.TODAY)
          .build(output, extent, Sites.SILENT)
          .written()
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void apply(Edit edit, Path content) {
    List<Path> texts =
        Sites.files(content).values().stream()
            .filter(file -> file.toString().matches(".*\\.(md|csv|yaml|geojson|ftlh|css|txt)"))
            .toList();
    Path file = texts.get(edit.file() % texts.size());
    List<Path> reports =
        texts.stream().filter(f -> f.endsWith("report.md")).map(Path::getParent).toList();
    if (reports.isEmpty()) {
      return;
    }
    Path report = reports.get(edit.file() % reports.size());
    try {
      switch (edit.kind()) {
        case DIGIT -> digit(file, edit.place());
        case WORD -> word(report.resolve("report.md"), edit.place());
        case LINE_LESS -> line(file, edit.place());
        case FILE_LESS -> Files.delete(file);
        case FILE_BACK -> Files.write(file, Files.readAllBytes(file));
        case REPORT_LESS -> remove(report);
        case REPORT_RENAMED -> Files.move(report, report.resolveSibling("ten-moi-" + edit.place()));
        case REPORT_COPIED -> Sites.copy(report, report.resolveSibling("ban-sao-" + edit.place()));
        case ATTACHMENT -> Files.writeString(report.resolve("nguon.txt"), "Bản " + edit.place());
        case TEMPLATE ->
            write(
                content.resolve("theme/templates/article.ftlh"),
                "<!doctype html><title>${page.head.title} " + edit.place() + "</title>");
        case TEMPLATE_LESS -> remove(content.resolve("theme"));
        case STYLE ->
            write(content.resolve("theme/assets/minhbach.css"), "p{margin:" + edit.place() + "px}");
        case COLOUR -> colour(content.resolve("portal.yaml"), edit.place());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another digit in place of one. */
  private static void digit(Path file, int place) throws IOException {
    String text = Files.readString(file);
    int[] digits =
        IntStream.range(0, text.length()).filter(i -> Character.isDigit(text.charAt(i))).toArray();
    if (digits.length > 0) {
      int at = digits[place % digits.length];
      char other = (char) ('0' + (text.charAt(at) - '0' + 1 + place % 9) % 10);
      Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
    }
  }

  private static void word(Path file, int place) throws IOException {
    String text = Files.readString(file);
    int body = text.indexOf("\n\n") + 2;
    int at = text.indexOf(' ', body + place % (text.length() - body));
    if (at > 0) {
      Files.writeString(file, text.substring(0, at) + " thêm " + place + text.substring(at));
    }
  }

  private static void line(Path file, int place) throws IOException {
    List<String> lines = Files.readAllLines(file);
    lines.remove(place % lines.size());
    Files.write(file, lines);
  }

  private static void colour(Path file, int place) throws IOException {
    String other = "\ntheme: {colour: \"#%06x\"}\n".formatted(0x100000 + place % 0x400000);
    String text = Files.readString(file).replaceAll("\ntheme: .*", "").stripTrailing();
    Files.writeString(file, text + other);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> bytes(Path root) {
    Map<String, byte[]> bytes = new TreeMap<>();
    Sites.files(root).forEach((path, file) -> bytes.put(path, read(file)));
    return bytes;
  }

  private static void restore(Map<String, byte[]> before, Path content) {
    remove(content);
    before.forEach(
        (path, bytes) -> {
          try {
            Files.createDirectories(content.resolve(path).getParent());
            Files.write(content.resolve(path), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Map<String, Long> sums(Path root) {
    Map<String, Long> sums = new TreeMap<>();
    Sites.files(root)
        .forEach(
            (path, file) -> {
              CRC32 sum = new CRC32();
              sum.update(read(file));
              sums.put(path, sum.getValue());
            });
    return sums;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path root) {
    try (var tree = Files.exists(root) ? Files.walk(root) : java.util.stream.Stream.<Path>of()) {
      for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
