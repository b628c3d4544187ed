package vn.minhbach.read.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;
import vn.minhbach.model.Succession;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Reads {@code areas.csv} and {@code successions.csv}. */
public final class AreasReader {

  /** The file that defines areas. */
  public static final String FILE = "areas.csv";

  private static final List<String> COLUMNS =
      List.of("code", "name", "name_en", "level", "parent", "slug", "valid_from", "valid_to");

  private final ContentFolder content;
  private final Problems problems;
  private final Unread unread = new Unread();

  public AreasReader(ContentFolder content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  /** A line of the file whose parent is not yet looked up. */
  private record Entry(Area area, String slug, Grid.Line line) {}

  public List<Area> areas() {
    Optional<SourceFile> file = content.require(FILE);
    Optional<Grid> grid = file.flatMap(f -> GridReader.read(f, problems));
    boolean columns = grid.isPresent() && Columns.check(grid.get(), COLUMNS, List.of(), problems);
    if (!problems.sound(FILE)) {
      unread.addAnything();
    }
    if (!columns) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (Grid.Line line : grid.get().lines()) {
      Optional<Entry> entry = entry(line);
      entry.ifPresentOrElse(entries::add, () -> unread(line));
    }
    Map<String, List<Entry>> byCode = new HashMap<>();
    entries.forEach(e -> byCode.computeIfAbsent(e.area().code(), c -> new ArrayList<>()).add(e));
    List<Area> areas = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<String> address = address(entry, byCode);
      address.ifPresentOrElse(
          a -> areas.add(withAddress(entry.area(), a)), () -> unread(entry.line()));
    }
    return areas;
  }

  private void unread(Grid.Line line) {
    unread.add(line.text("code"));
    unread.add(line.text("slug"));
    if (line.cell("code").isEmpty() || line.cell("slug").isEmpty()) {
      unread.addAnything();
    }
  }

  /** The areas that the file names and that could not be read. */
  public Unread unread() {
    return unread;
  }

  private Optional<Entry> entry(Grid.Line line) {
    Optional<AreaLevel> level = level(line.cell("level"));
    Optional<LocalDate> from = date(line.cell("valid_from"), LocalDate.MIN);
    Optional<LocalDate> to = date(line.cell("valid_to"), LocalDate.MAX);
    boolean named = required(line, "code", "name");
    boolean addressed = slug(line.cell("slug"));
    if (level.isEmpty() || from.isEmpty() || to.isEmpty() || !named || !addressed) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      problems.error(line.cell("valid_to").place(), "area.dates");
      return Optional.empty();
    }
    Area area =
        new Area(
            line.text("code"),
            new Localized(line.text("name"), line.text("name_en")),
            level.get(),
            line.text("parent"),
            "",
            from.get(),
            to.get(),
            line.place());
    return Optional.of(new Entry(area, line.text("slug"), line));
  }

  /** The address of the entry's parent and its own slug; empty, and reported, without a parent. */
  private Optional<String> address(Entry entry, Map<String, List<Entry>> byCode) {
    Area area = entry.area();
    if (area.level().compareTo(AreaLevel.PROVINCE) <= 0) {
      if (!area.parent().isEmpty()) {
        problems.error(entry.line().cell("parent").place(), "area.province");
      }
      return Optional.of("/" + entry.slug() + "/");
    }
    Optional<Entry> parent =
        byCode.getOrDefault(area.parent(), List.of()).stream()
            .filter(p -> p.area().level().compareTo(area.level()) < 0)
            .filter(p -> p.area().overlaps(area))
            .findFirst();
    if (parent.isEmpty() && !unread.mayDefine(area.parent())) {
      problems.error(
          entry.line().cell("parent").place(), "area.parent", area.parent(), area.name().vi());
    }
    return parent.flatMap(p -> address(p, byCode)).map(above -> above + entry.slug() + "/");
  }

  private static Area withAddress(Area a, String address) {
    return new Area(
        a.code(), a.name(), a.level(), a.parent(), address, a.validFrom(), a.validTo(), a.place());
  }

  /** The successions between areas that could be read, or that there are not. */
  public List<Succession> successions() {
    Optional<SourceFile> file = content.readIfPresent("successions.csv");
    Optional<Grid> grid = file.flatMap(f -> GridReader.read(f, problems));
    List<String> columns = List.of("from", "to", "date", "divided");
    if (grid.isEmpty() || !Columns.check(grid.get(), columns, List.of(), problems)) {
      return List.of();
    }
    List<Succession> successions = new ArrayList<>();
    for (Grid.Line line : grid.get().lines()) {
      Optional<LocalDate> date = date(line.cell("date"), null);
      Cell divided = line.cell("divided");
      if (!divided.text().equals("yes") && !divided.text().equals("no")) {
        problems.error(divided.place(), "succession.divided", divided.text());
      } else if (required(line, "from", "to") && date.isPresent()) {
        boolean isDivided = divided.text().equals("yes");
        String from = line.text("from");
        String to = line.text("to");
        if (!unread.mayDefine(from) && !unread.mayDefine(to)) {
          successions.add(new Succession(from, to, date.get(), isDivided, line.place()));
        }
      }
    }
    return successions;
  }

  /** Whether all of {@code columns} are filled in; each that is not is reported. */
  private boolean required(Grid.Line line, String... columns) {
    boolean complete = true;
    for (String column : columns) {
      if (line.cell(column).isEmpty()) {
        problems.error(line.cell(column).place(), "cell.missing", column);
        complete = false;
      }
    }
    return complete;
  }

  private boolean slug(Cell cell) {
    if (!Slug.isSlug(cell.text())) {
      problems.error(cell.place(), "slug.form", cell.text());
      return false;
    }
    return true;
  }

  private Optional<AreaLevel> level(Cell cell) {
    for (AreaLevel level : AreaLevel.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(cell.text())) {
        return Optional.of(level);
      }
    }
    problems.error(cell.place(), "area.level", cell.text());
    return Optional.empty();
  }

  /** The cell's day; {@code ifEmpty} for an empty cell where that is allowed. */
  private Optional<LocalDate> date(Cell cell, LocalDate ifEmpty) {
    if (cell.isEmpty() && ifEmpty != null) {
      return Optional.of(ifEmpty);
    }
    try {
      return Optional.of(LocalDate.parse(cell.text()));
    } catch (DateTimeParseException e) {
      problems.error(cell.place(), "date.form", cell.text());
      return Optional.empty();
    }
  }
}
