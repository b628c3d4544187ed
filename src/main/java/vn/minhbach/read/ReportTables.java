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
import java.util.regex.Pattern;
import vn.minhbach.model.Period;
import vn.minhbach.model.Table;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.SourceFinder;
import vn.minhbach.read.data.TableReader;
import vn.minhbach.read.narrative.Header;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Reads the tables of a report, with what its header and its narrative say of them. */
final class ReportTables {

  private static final Pattern TABLE_FILE = Pattern.compile(".*\\.(csv|ya?ml|json)");

  private final ContentFolder content;
  private final TableReader tables;
  private final Problems problems;

  ReportTables(ContentFolder content, IndicatorsReader.Definitions definitions, Problems problems) {
    this.content = content;
    this.tables = new TableReader(definitions, problems);
    this.problems = problems;
  }

  /** Whether a file of that name holds a table. */
  static boolean isTable(String fileName) {
    return TABLE_FILE.matcher(fileName).matches();
  }

  /** Reads every table file of the folder, in the order in which the header names their titles. */
  List<Table> read(ReportFolder folder, Period period, Narrative narrative, Header header) {
    SourceFinder finder = new SourceFinder(narrative.passages());
    Set<String> anchors = new HashSet<>();
    narrative.passages().stream().map(Passage::anchor).forEach(anchors::add);
    Set<String> embedded = embedded(narrative.blocks());
    Map<String, Header.Value> settings = header.below("table.");
    List<String> order = List.copyOf(settings.keySet());
    List<Table> read = new ArrayList<>();
    for (Path path : content.list(folder.path())) {
      String fileName = path.getFileName().toString();
      if (!isTable(fileName)) {
        continue;
      }
      Optional<SourceFile> file = content.read(path);
      if (file.isEmpty()) {
        continue;
      }
      String name = TableReader.nameOf(file.get());
      TableReader.Context context =
          new TableReader.Context(
              period,
              title(settings, name, header),
              headings(settings, name),
              embedded.contains(name),
              finder,
              anchors);
      tables.read(file.get(), context).ifPresent(read::add);
    }
    settings.forEach((key, value) -> problems.error(value.place(), "table.setting", key));
    read.sort(Comparator.comparing(table -> order.indexOf(table.name() + ".title")));
    return read;
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

  /** Takes the headings of the table out of {@code settings}. */
  private static Map<String, String> headings(Map<String, Header.Value> settings, String name) {
    Map<String, String> headings = new LinkedHashMap<>();
    String prefix = name + ".heading.";
    settings
        .entrySet()
        .removeIf(
            entry -> {
              boolean taken = entry.getKey().startsWith(prefix);
              if (taken) {
                headings.put(entry.getKey().substring(prefix.length()), entry.getValue().text());
              }
              return taken;
            });
    return headings;
  }

  private static Set<String> embedded(List<Block> blocks) {
    Set<String> names = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Embed embed) {
        names.add(embed.name());
      }
    }
    return names;
  }
}
