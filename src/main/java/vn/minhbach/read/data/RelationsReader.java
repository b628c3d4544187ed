package vn.minhbach.read.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.minhbach.config.Fields;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Relation;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/**
 * Reads {@code relations.yaml}: how figures of a report follow from one another.
 *
 * <p>Figures are named as in the report's page: {@code thu-nsnn} is the row's result, {@code
 * thu-nsnn.target} its target.
 */
public final class RelationsReader {

  /** The file's name in the folder of a report. */
  public static final String FILE = "relations.yaml";

  private static final List<Measure> AMOUNTS =
      List.of(Measure.TARGET, Measure.ACTUAL, Measure.ESTIMATE);

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final boolean tablesSound;
  private final Problems problems;

  private RelationsReader(List<Table> tables, boolean tablesSound, Problems problems) {
    tables.stream().flatMap(t -> t.rows().stream()).forEach(row -> rows.put(row.anchor(), row));
    this.tablesSound = tablesSound;
    this.problems = problems;
  }

  /** The relations in the file's order; none where there is no such file. */
  public static List<Relation> read(
      ContentFolder content, String folder, List<Table> tables, Problems problems) {
    boolean sound =
        problems.sound(Indicator::isDefinedAt)
            && problems.sound(place -> place.path().startsWith(folder + "/"));
    RelationsReader reader = new RelationsReader(tables, sound, problems);
    content
        .readIfPresent(folder + "/" + FILE)
        .flatMap(file -> Yaml.read(file.path(), file.text(), 1, problems))
        .map(node -> Fields.of(node, problems))
        .ifPresent(reader::read);
    return List.copyOf(reader.relations);
  }

  private void read(Fields file) {
    file.mappings("totals").forEach(this::total);
    file.mappings("shares").forEach(this::share);
    file.end();
  }

  private void total(Fields fields) {
    String name = fields.requiredText("total");
    Optional<String> of = fields.text("of");
    Optional<String> by = fields.text("by");
    List<Node.Scalar> parts = fields.scalars("parts");
    fields.end();
    if (name.isEmpty()) {
      return;
    }
    if (by.isPresent() == !parts.isEmpty() || (of.isPresent() && by.isEmpty())) {
      problems.error(fields.place(), "relation.parts");
    } else if (of.isPresent()) {
      declared(fields, name, of.get(), by.get());
    } else if (by.isPresent()) {
      brokenDown(fields, name, by.get());
    } else {
      Optional<Cell> total = cell(name, fields.placeOf("total"));
      List<Cell> cells =
          parts.stream().flatMap(part -> cell(part.text(), part.place()).stream()).toList();
      if (total.isPresent() && cells.size() == parts.size()) {
        add(total, total.get().figure(), cells, cells.size());
      }
    }
  }

  /** A total that is printed and the rows that break its row down by one dimension. */
  private void brokenDown(Fields fields, String name, String dimension) {
    int point = name.indexOf('.');
    Optional<Row> row = row(point < 0 ? name : name.substring(0, point), fields.placeOf("total"));
    if (row.isEmpty()) {
      return;
    }
    List<Row> parts =
        rows.values().stream().filter(r -> breaksDown(r, row.get(), dimension)).toList();
    boolean found = false;
    for (Measure measure : AMOUNTS) {
      boolean wanted = point < 0 || name.substring(point + 1).equals(measure.column());
      List<Cell> cells = cells(parts, measure);
      if (wanted && row.get().figure(measure).isPresent() && cells.size() > 1) {
        Cell total = new Cell(row.get(), measure);
        add(Optional.of(total), total.figure(), cells, parts.size());
        found = true;
      }
    }
    nothing(found, fields, name, dimension);
  }

  /** A total that is known without being printed: the shares of a whole are 100%. */
  private void declared(Fields fields, String total, String indicator, String dimension) {
    Figure figure = Figure.read(total);
    if (!(figure.meaning() instanceof Quantity)) {
      problems.error(fields.placeOf("total"), "relation.literal", total);
      return;
    }
    Map<List<Object>, List<Row>> groups = new LinkedHashMap<>();
    rows.values().stream()
        .filter(r -> r.indicator().code().equals(indicator))
        .filter(r -> r.dimensions().containsKey(dimension))
        .forEach(r -> groups.computeIfAbsent(group(r, dimension), k -> new ArrayList<>()).add(r));
    boolean found = false;
    for (List<Row> parts : groups.values()) {
      for (Measure measure : AMOUNTS) {
        List<Cell> cells = cells(parts, measure);
        if (cells.size() > 1) {
          add(Optional.empty(), figure, cells, parts.size());
          found = true;
        }
      }
    }
    nothing(found, fields, indicator, dimension);
  }

  private static List<Object> group(Row row, String dimension) {
    Map<String, String> others = new LinkedHashMap<>(row.dimensions());
    others.remove(dimension);
    return List.of(row.period(), row.origin(), others);
  }

  private static boolean breaksDown(Row part, Row whole, String dimension) {
    Map<String, String> others = new LinkedHashMap<>(part.dimensions());
    return others.remove(dimension) != null
        && !whole.dimensions().containsKey(dimension)
        && others.equals(whole.dimensions())
        && part.indicator().equals(whole.indicator())
        && part.period().equals(whole.period())
        && part.origin().equals(whole.origin());
  }

  private static List<Cell> cells(List<Row> rows, Measure measure) {
    return rows.stream()
        .filter(row -> row.figure(measure).isPresent())
        .map(row -> new Cell(row, measure))
        .toList();
  }

  private void add(Optional<Cell> stated, Figure total, List<Cell> parts, int declared) {
    relations.add(new Relation.Sum(total, stated, parts, parts.size() == declared));
  }

  private void nothing(boolean found, Fields fields, String name, String dimension) {
    if (!found && tablesSound) {
      problems.error(fields.place(), "relation.nothing", name, dimension);
    }
  }

  private void share(Fields fields) {
    String share = fields.requiredText("share");
    String part = fields.requiredText("part");
    Optional<String> whole = fields.text("whole");
    fields.end();
    if (share.isEmpty() || part.isEmpty()) {
      return;
    }
    Optional<Cell> ofShare = cell(share, fields.placeOf("share"));
    Optional<Cell> ofPart = cell(part, fields.placeOf("part"));
    Optional<Cell> ofWhole = whole.flatMap(name -> cell(name, fields.placeOf("whole")));
    if (ofShare.isPresent() && ofPart.isPresent() && ofWhole.isPresent() == whole.isPresent()) {
      relations.add(new Relation.Share(ofShare.get(), ofPart.get(), ofWhole));
    }
  }

  private Optional<Cell> cell(String name, Place place) {
    int point = name.indexOf('.');
    String column = point < 0 ? Measure.ACTUAL.column() : name.substring(point + 1);
    Optional<Row> row = row(point < 0 ? name : name.substring(0, point), place);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    for (Measure measure : Measure.values()) {
      if (measure.column().equals(column) && row.get().figure(measure).isPresent()) {
        return Optional.of(new Cell(row.get(), measure));
      }
    }
    List<String> stated = row.get().figures().keySet().stream().map(Measure::column).toList();
    problems.error(place, "relation.cell", row.get().anchor(), column, String.join(", ", stated));
    return Optional.empty();
  }

  private Optional<Row> row(String anchor, Place place) {
    Optional<Row> row = Optional.ofNullable(rows.get(anchor));
    if (row.isEmpty() && tablesSound) {
      problems.error(
          place, "relation.row", anchor, Nearest.to(anchor, new TreeSet<>(rows.keySet())));
    }
    return row;
  }
}
