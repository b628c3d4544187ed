package vn.minhbach.intake.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Checks what a package promises of its tables: fields, types, constraints, keys. */
final class Promises {

  private static final int LONGEST_PATTERN = 500;

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Problems doubts;
  private final Breaches breaches;

  /** A table with what is promised of it. */
  private record Table(Resource resource, Sheet sheet, Map<String, Integer> columns) {

    Schema schema() {
      return resource.schema();
    }

    Sheet.Cell cell(Sheet.Line row, String field) {
      return row.cell(columns.get(field));
    }

    /** Whether the table has all of {@code fields}. */
    boolean has(List<String> fields) {
      return !fields.isEmpty() && columns.keySet().containsAll(fields);
    }

    List<String> texts(Sheet.Line row, List<String> fields) {
      return fields.stream().map(f -> cell(row, f).text()).toList();
    }
  }

  /**
   * @param sheets the tables that could be read
   */
  Promises(Map<Resource, Sheet> sheets, Breaches breaches, Problems doubts) {
    this.doubts = doubts;
    this.breaches = breaches;
    sheets.forEach(
        (resource, sheet) ->
            tables.put(resource.name(), new Table(resource, sheet, sheet.columns())));
  }

  /** Tells every breach. */
  void check() {
    tables.values().forEach(this::check);
    breaches.finish();
  }

  private void check(Table table) {
    Schema schema = table.schema();
    if (schema.fields().isEmpty()) {
      doubts.warning(table.resource().place(), "package.noschema", table.resource().name());
    } else {
      fields(table);
    }
    for (Field field : schema.fields()) {
      if (table.columns().containsKey(field.name())) {
        values(table, field);
      }
    }
    key(table, schema.primaryKey(), true);
    schema.uniqueKeys().forEach(key -> key(table, key, false));
    schema.foreignKeys().forEach(key -> reference(table, key));
  }

  private void fields(Table table) {
    for (Field field : table.schema().fields()) {
      if (!table.columns().containsKey(field.name())) {
        doubts.warning(
            field.place(), "package.fieldmissing", field.name(), table.resource().name());
      }
    }
    for (Sheet.Cell heading : table.sheet().header()) {
      if (table.schema().field(heading.text()).isEmpty()) {
        doubts.warning(heading.place(), "package.fieldextra", heading.text());
      }
    }
  }

  private void values(Table table, Field field) {
    if (!FieldType.isKnown(field)) {
      doubts.warning(field.place(), "package.typeunknown", field.name(), field.type());
    }
    boolean required = is(field, "required");
    boolean unique = is(field, "unique");
    List<String> allowed = field.constraint("enum").map(n -> texts(n)).orElse(List.of());
    Optional<Pattern> pattern = pattern(field);
    Map<String, Place> seen = new HashMap<>();
    for (Sheet.Line row : table.sheet().rows()) {
      Sheet.Cell cell = table.cell(row, field.name());
      String text = cell.text();
      String name = table.resource().name();
      if (table.schema().isMissing(text)) {
        if (required) {
          breaches.tell(name, cell.place(), "package.required", field.name());
        }
        continue;
      }
      if (!FieldType.accepts(field, text)) {
        breaches.tell(name, cell.place(), "package.type", field.name(), shown(text), field.type());
        continue;
      }
      if (!allowed.isEmpty() && !allowed.contains(text)) {
        breaches.tell(
            name,
            cell.place(),
            "package.enum",
            field.name(),
            shown(text),
            shown(String.join(", ", allowed)));
      }
      bound(table, field, cell, "minimum", compared -> compared >= 0);
      bound(table, field, cell, "maximum", compared -> compared <= 0);
      bound(table, field, cell, "exclusiveMinimum", compared -> compared > 0);
      bound(table, field, cell, "exclusiveMaximum", compared -> compared < 0);
      length(table, field, cell);
      pattern.ifPresent(p -> matches(table, field, p, cell));
      Place first = unique ? seen.putIfAbsent(text, cell.place()) : null;
      if (first != null) {
        breaches.tell(
            name, cell.place(), "package.unique", field.name(), shown(text), first.toString());
      }
    }
  }

  private static boolean is(Field field, String constraint) {
    return field.constraint(constraint).map(Nodes::scalar).filter("true"::equals).isPresent();
  }

  private static List<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(Nodes::scalar).toList()
        : List.of();
  }

  private void bound(
      Table table, Field field, Sheet.Cell cell, String constraint, IntPredicate holds) {
    String bound = field.constraint(constraint).map(Nodes::scalar).orElse("");
    if (!bound.isEmpty() && !holds.test(FieldType.compare(field, cell.text(), bound))) {
      outOf(bound, constraint, table, field, cell);
    }
  }

  private void outOf(String bound, String constraint, Table table, Field field, Sheet.Cell cell) {
    breaches.tell(
        table.resource().name(),
        cell.place(),
        "package.bound",
        field.name(),
        shown(cell.text()),
        constraint,
        shown(bound));
  }

  private void length(Table table, Field field, Sheet.Cell cell) {
    int length = cell.text().codePointCount(0, cell.text().length());
    for (String constraint : List.of("minLength", "maxLength")) {
      String bound = field.constraint(constraint).map(Nodes::scalar).orElse("");
      if (bound.matches("\\d{1,9}")
          && (constraint.equals("minLength")
              ? length < Integer.parseInt(bound)
              : length > Integer.parseInt(bound))) {
        outOf(bound, constraint, table, field, cell);
      }
    }
  }

  /** The pattern of a field; empty, perhaps with a doubt, where there is none to match. */
  private Optional<Pattern> pattern(Field field) {
    Optional<Node> written = field.constraint("pattern");
    String text = written.map(Nodes::scalar).orElse("");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.length() <= LONGEST_PATTERN) {
        return Optional.of(Pattern.compile(text));
      }
    } catch (PatternSyntaxException e) {
      // Told below, as one that is too long to be tried.
    }
    doubts.warning(written.get().place(), "package.patternbad", field.name(), shown(text));
    return Optional.empty();
  }

  private void matches(Table table, Field field, Pattern pattern, Sheet.Cell cell) {
    Optional<Boolean> matches = BoundedMatch.of(pattern, cell.text());
    String name = table.resource().name();
    if (matches.isEmpty()) {
      breaches.tell(name, cell.place(), "package.patternlong", field.name());
    } else if (!matches.get()) {
      breaches.tell(
          name,
          cell.place(),
          "package.pattern",
          field.name(),
          shown(cell.text()),
          shown(pattern.pattern()));
    }
  }

  private void key(Table table, List<String> key, boolean primary) {
    if (key.isEmpty()) {
      return;
    }
    String named = String.join(", ", key);
    if (!table.has(key)) {
      doubts.warning(table.resource().place(), "package.keyfields", named);
      return;
    }
    Map<List<String>, Place> seen = new HashMap<>();
    for (Sheet.Line row : table.sheet().rows()) {
      List<String> texts = table.texts(row, key);
      boolean whole = texts.stream().noneMatch(table.schema()::isMissing);
      if (!whole) {
        if (primary) {
          breaches.tell(table.resource().name(), row.place(), "package.keyempty", named);
        }
        continue;
      }
      Place first = seen.putIfAbsent(texts, row.place());
      if (first != null) {
        breaches.tell(
            table.resource().name(),
            row.place(),
            "package.keytwice",
            named,
            shown(String.join(", ", texts)),
            first.toString());
      }
    }
  }

  private void reference(Table table, Schema.ForeignKey key) {
    String named = String.join(", ", key.fields());
    Table other = key.resource().isEmpty() ? table : tables.get(key.resource());
    if (other == null
        || !table.has(key.fields())
        || !other.has(key.others())
        || key.fields().size() != key.others().size()) {
      doubts.warning(key.place(), "package.referencenone", named, key.resource());
      return;
    }
    Set<List<String>> known = new HashSet<>();
    other.sheet().rows().forEach(row -> known.add(other.texts(row, key.others())));
    for (Sheet.Line row : table.sheet().rows()) {
      List<String> texts = new ArrayList<>(table.texts(row, key.fields()));
      if (texts.stream().noneMatch(table.schema()::isMissing) && !known.contains(texts)) {
        breaches.tell(
            table.resource().name(),
            table.cell(row, key.fields().get(0)).place(),
            "package.reference",
            named,
            shown(String.join(", ", texts)),
            other.resource().name());
      }
    }
  }

  /** A text in a message, cut where it is long. */
  static String shown(String text) {
    int most = 60;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
