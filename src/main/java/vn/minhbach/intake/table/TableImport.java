package vn.minhbach.intake.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.minhbach.intake.CsvText;
import vn.minhbach.intake.ExistingReport;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.Limits;
import vn.minhbach.sheet.Sheet;
import vn.minhbach.sheet.Workbook;
import vn.minhbach.sheet.WorkbookReader;

/** Makes a table of indicators of a report out of a sheet of a workbook. */
public final class TableImport {

  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)+");

  private final Path content;
  private final Catalog catalog;
  private final Wish wish;
  private final Problems doubts = new Problems();

  /**
   * What somebody asked for.
   *
   * @param report the address of the report that the table belongs to
   * @param sheet the name of the sheet; empty for the first that has a table
   * @param name of the table; empty for one from the name of the sheet
   */
  public record Wish(String report, Optional<String> sheet, Optional<String> name) {}

  /** A sheet with a table in it. */
  private record Found(SheetText sheet, Head head) {}

  private TableImport(Path content, Catalog catalog, Wish wish) {
    this.content = content;
    this.catalog = catalog;
    this.wish = wish;
  }

  /**
   * Reads the workbook {@code file}, whose bytes are given.
   *
   * @param content the folder that the reports are in
   * @param catalog what it holds: indicators, and the labels that its tables have for them
   */
  public static Imported of(String file, byte[] bytes, Path content, Catalog catalog, Wish wish)
      throws IOException {
    TableImport table = new TableImport(content, catalog, wish);
    Optional<Imported> made = table.read(file, bytes);
    return made.orElseGet(() -> new Imported(new TreeMap<>(), table.doubts.sorted(), List.of()));
  }

  private Optional<Imported> read(String file, byte[] bytes) throws IOException {
    String report = wish.report().replaceAll("^/+|/+$", "");
    Path text =
        content.resolve(
            ADDRESS.matcher(report).matches() ? "reports/" + report + "/report.md" : "reports");
    if (!Files.isRegularFile(text)) {
      List<String> known =
          catalog.reports().stream().map(r -> r.address().replaceAll("^/|/$", "")).toList();
      doubts.error(Place.file(file), "import.table.report", report, Nearest.to(report, known));
    }
    if (wish.name().filter(name -> !Slug.isSlug(name)).isPresent()) {
      String name = wish.name().get();
      doubts.error(Place.file(file), "import.table.name", name, Slug.of(name));
    }
    Path kept = content.resolve(Meanings.FILE);
    byte[] before = Files.isRegularFile(kept) ? Files.readAllBytes(kept) : new byte[0];
    Optional<Meanings> meanings = Meanings.read(before, doubts);
    Optional<Workbook> workbook = new WorkbookReader(file, Limits.TABLE, doubts).read(bytes);
    if (doubts.hasErrors() || meanings.isEmpty() || workbook.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> found = found(file, workbook.get(), meanings.get());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            made(found.get(), meanings.get(), report, new ExistingReport(Files.readString(text))));
  }

  /** The sheet that was asked for, or the first that is shown and has a table. */
  private Optional<Found> found(String file, Workbook workbook, Meanings meanings) {
    List<Found> all = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      SheetText text = new SheetText(file, sheet);
      boolean wanted = wish.sheet().map(sheet.name()::equals).orElse(!sheet.hidden());
      if (wanted) {
        Head.find(text, meanings).ifPresent(head -> all.add(new Found(text, head)));
      }
    }
    String names = String.join(", ", workbook.sheets().stream().map(Sheet::name).toList());
    if (all.isEmpty()) {
      doubts.error(Place.file(file), "import.table.none", wish.sheet().orElse("-"), names);
      return Optional.empty();
    }
    all.stream()
        .skip(1)
        .forEach(
            other ->
                doubts.warning(
                    other.sheet().place(0, 0), "import.table.sheet", other.sheet().name()));
    if (wish.sheet().isEmpty()) {
      workbook.sheets().stream()
          .filter(sheet -> sheet.hidden() && !sheet.rows().isEmpty())
          .forEach(
              sheet ->
                  doubts.warning(
                      new Place(file, sheet.name(), 0, 0), "import.table.hidden", sheet.name()));
    }
    return Optional.of(all.get(0));
  }

  private Imported made(Found found, Meanings meanings, String report, ExistingReport text) {
    SheetText sheet = found.sheet();
    Map<Integer, ColumnUse> uses =
        TableHead.uses(sheet, found.head(), meanings, text.period(), doubts);
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    catalog.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    AboveTable above = AboveTable.of(sheet, found.head());
    TableRows rows =
        new TableRows(
            sheet,
            found.head(),
            above.unit(),
            uses,
            meanings,
            new KnownLabels(catalog),
            indicators,
            doubts);
    rows.read();
    String name = wish.name().orElseGet(() -> name(sheet.name()));
    String folder = "reports/" + report + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    Set<String> growing = new LinkedHashSet<>(Set.of(Meanings.FILE));
    files.put(Meanings.FILE, meanings.bytes());
    if (rows.rows().all().isEmpty()) {
      doubts.warning(sheet.place(0, 0), "import.table.empty", String.valueOf(rows.left()));
    } else {
      files.put(folder + name + ".csv", utf8(CsvText.of(rows.rows().columns(), rows.rows().all())));
      String title = above.title(sheet.name());
      List<String> settings = text.settings(name, title, rows.headings());
      Optional<String> changed = text.with(settings, name);
      Place place = Place.file(folder + "report.md");
      if (changed.isPresent()) {
        files.put(folder + "report.md", utf8(changed.get()));
        growing.add(folder + "report.md");
        if (!settings.isEmpty()) {
          boolean bare = above.lines().isEmpty();
          doubts.warning(
              place,
              bare ? "import.table.title.none" : "import.table.title",
              title,
              String.join(" | ", above.lines()));
        }
      } else {
        doubts.add(Problem.warning(place, "import.table.header", name + ".csv").mendedBy(settings));
      }
    }
    return new Imported(
        files,
        growing,
        doubts.sorted(),
        List.of(
            Imported.Count.of(
                "import.table.count",
                sheet.name(),
                rows.written() + rows.left(),
                rows.written(),
                rows.left(),
                rows.rows().all().size(),
                name + ".csv")));
  }

  private static String name(String sheet) {
    String slug = Slug.of(sheet);
    return slug.isEmpty() || slug.matches("(?:sheet|trang-tinh)-?\\d*") ? "bang" : slug;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
