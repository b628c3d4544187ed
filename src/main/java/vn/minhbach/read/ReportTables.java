package vn.minhbach.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.model.Period;
import vn.minhbach.model.Slug;
import vn.minhbach.model.Table;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.AnswersReader;
import vn.minhbach.read.data.CorrectionsReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.RelationsReader;
import vn.minhbach.read.data.SourceFinder;
import vn.minhbach.read.data.TableReader;
import vn.minhbach.read.narrative.Header;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Reads the tables of a report, with what its header and its narrative say of them. */
final class ReportTables {

  /** What the keys of a header that are about tables begin with. */
  static final String SETTINGS = "table.";

  private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx|ods)");
  private static final Pattern TABLE_FILE = Pattern.compile(".*\\.(csv|ya?ml|json)");

  /** Files that hold data, but no table. */
  private static final Set<String> OTHER_FILES =
      Set.of(RelationsReader.FILE, AnswersReader.FILE, CorrectionsReader.FILE);

  private final ContentFolder content;
  private final IndicatorsReader.Definitions definitions;
  private final TableReader tables;
  private final Problems problems;

  ReportTables(ContentFolder content, IndicatorsReader.Definitions definitions, Problems problems) {
    this.content = content;
    this.definitions = definitions;
    this.tables = new TableReader(definitions, problems);
    this.problems = problems;
  }

  /** The same reader that reports elsewhere. */
  ReportTables reportingTo(Problems to) {
    return new ReportTables(content, definitions, to);
  }

  /** Whether a file of that name holds a table, whatever the report says. */
  private static boolean isTable(String fileName) {
    return TABLE_FILE.matcher(fileName).matches() && !OTHER_FILES.contains(fileName);
  }

  /** Whether a file of that name is one of the report's, and none to be published as it is. */
  static boolean isData(String fileName) {
    return TABLE_FILE.matcher(fileName).matches();
  }

  /**
   * The names of the workbooks that are tables: those that the header names as it names a table in
   * CSV, or that the narrative embeds. All others are source documents.
   *
   * @param files what is in the folder of the report
   */
  static Set<String> workbooks(List<Path> files, Narrative narrative, Header header) {
    Set<String> named = new HashSet<>();
    narrative.embeds().forEach(embed -> named.add(embed.name()));
    for (String key : header.places().keySet()) {
      if (key.startsWith(SETTINGS)) {
        named.add(key.substring(SETTINGS.length()).replaceFirst("\\..*", ""));
      }
    }
    String source = header.text("source");
    return files.stream()
        .map(path -> path.getFileName().toString())
        .filter(WORKBOOK.asMatchPredicate())
        .filter(file -> named.contains(TableReader.nameOf(Path.of(file))) && !file.equals(source))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads {@code files}, in the order in which the header names their titles.
   *
   * @param passages of {@code narrative}
   * @param before passages as they were in earlier editions
   */
  List<Table> read(
      ReportFolder folder,
      List<Path> files,
      Period period,
      Narrative narrative,
      List<Passage> passages,
      List<Passage> before,
      Header header) {
    SourceFinder finder = new SourceFinder(passages, before);
    Set<String> anchors = new HashSet<>();
    passages.stream().map(Passage::anchor).forEach(anchors::add);
    Set<String> embedded =
        narrative.embeds().stream().map(Block.Embed::name).collect(Collectors.toSet());
    Map<String, Header.Value> settings = header.below(SETTINGS);
    List<String> order = List.copyOf(settings.keySet());
    List<Table> read = new ArrayList<>();
    for (Path path : files) {
      String name = TableReader.nameOf(path);
      String title = title(settings, name, header);
      Map<String, Header.Value> headings = headings(settings, name);
      TableReader.Context context =
          new TableReader.Context(
              period, title, texts(headings), embedded.contains(name), finder, anchors);
      Optional<Table> table = table(path, context);
      table.ifPresent(t -> checkHeadings(t, headings));
      table.ifPresent(read::add);
    }
    settings.forEach((key, value) -> unused(key, value, folder));
    read.sort(Comparator.comparing(table -> order.indexOf(table.name() + ".title")));
    return read;
  }

  private Optional<Table> table(Path path, TableReader.Context context) {
    if (!WORKBOOK.matcher(path.getFileName().toString()).matches()) {
      return content.read(path).flatMap((SourceFile file) -> tables.read(file, context));
    }
    Place whole = Place.file(content.pathOf(path));
    return content.bytes(path).flatMap(b -> tables.readWorkbook(path, b, whole, context));
  }

  /** Takes the title of the table out of {@code settings}. */
  private String title(Map<String, Header.Value> settings, String name, Header header) {
    Header.Value title = settings.remove(name + ".title");
    if (title == null || title.text().isEmpty()) {
      problems.error(header.place(), "header.missing", "table." + name + ".title");
      return name;
    }
    return title.text();
  }

  /** Takes the headings of the table out of {@code settings}, by column. */
  private static Map<String, Header.Value> headings(
      Map<String, Header.Value> settings, String name) {
    Map<String, Header.Value> headings = new LinkedHashMap<>();
    String prefix = name + ".heading.";
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            headings.put(key.substring(prefix.length()), value);
          }
        });
    settings.keySet().removeIf(key -> key.startsWith(prefix));
    return headings;
  }

  private static Map<String, String> texts(Map<String, Header.Value> headings) {
    Map<String, String> texts = new LinkedHashMap<>();
    headings.forEach((column, value) -> texts.put(column, value.text()));
    return texts;
  }

  private void checkHeadings(Table table, Map<String, Header.Value> headings) {
    headings.forEach(
        (column, value) -> {
          if (!table.columns().contains(column)) {
            problems.error(lineOf(value), "csv.column", column, String.join(", ", table.columns()));
          }
        });
  }

  /** A setting for a table that there is not; one that could not be read is not missing. */
  private void unused(String key, Header.Value value, ReportFolder folder) {
    String table = folder.path() + "/" + key.replaceFirst("\\.(title|heading\\..*)$", "") + ".";
    if (problems.sound(place -> place.path().startsWith(table))) {
      problems.error(lineOf(value), "table.setting", key);
    }
  }

  private static Place lineOf(Header.Value value) {
    return new Place(value.place().path(), value.place().line(), 1);
  }

  /**
   * The table files by name; malformed names, and two of one name, are reported and left out.
   *
   * @param files what is in the folder of the report
   * @param workbooks names of files that are tables
   */
  List<Path> files(List<Path> files, Set<String> workbooks) {
    Map<String, Path> byName = new TreeMap<>();
    for (Path path : files) {
      String file = path.getFileName().toString();
      if (isTable(file) || workbooks.contains(file)) {
        String name = TableReader.nameOf(path);
        Place place = Place.file(content.pathOf(path));
        Path earlier = byName.get(name);
        if (!Slug.isSlug(name)) {
          problems.error(place, "slug.form", name);
        } else if (earlier != null && workbooks.contains(file)) {
          problems.error(place, "table.both", name, earlier.getFileName().toString(), file);
        } else if (earlier != null) {
          problems.error(place, "table.twice", name, earlier.getFileName().toString());
        } else {
          byName.put(name, path);
        }
      }
    }
    return List.copyOf(byName.values());
  }
}
