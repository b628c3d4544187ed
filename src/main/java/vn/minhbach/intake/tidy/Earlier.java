package vn.minhbach.intake.tidy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.source.SourceFile;

/** Where an earlier import put what it made: what was published once stays where it is. */
final class Earlier {

  private final ContentFolder content;
  private final Origin origin;

  /**
   * @param content the content folder that is imported into
   */
  Earlier(Path content, Origin origin) {
    this.origin = origin;
    // What can't be read there is told by the check of the content.
    this.content = new ContentFolder(content, new Problems());
  }

  /**
   * Whether there are reports on single years of an indicator.
   *
   * @param folder what the names of their folders begin with, before the year
   */
  boolean isDivided(Area area, String folder) {
    String report = folder + "\\d{4}";
    return content.list("reports" + area.address()).stream()
        .anyMatch(path -> path.getFileName().toString().matches(report));
  }

  /** The years of which the table of the report in {@code folder} holds what is broken down. */
  Set<Integer> years(Area area, String folder, String table) {
    String path = "reports" + area.address() + folder + "/" + table + ".csv";
    Optional<SourceFile> file = content.readIfPresent(path);
    Set<Integer> years = new HashSet<>();
    file.flatMap(f -> SheetReader.read(f, Dialect.UNKNOWN, new Problems()))
        .ifPresent(sheet -> years(sheet, years));
    return years;
  }

  private void years(Sheet table, Set<Integer> years) {
    List<String> columns = table.header().stream().map(Sheet.Cell::text).toList();
    int period = columns.indexOf("period");
    int[] dimensions =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).startsWith(origin.dimensionPrefix()))
            .toArray();
    for (Sheet.Line row : table.rows()) {
      if (period >= 0 && IntStream.of(dimensions).anyMatch(c -> !row.cell(c).isEmpty())) {
        Period.parse(row.cell(period).text()).ifPresent(p -> years.add(p.end().getYear()));
      }
    }
  }
}
