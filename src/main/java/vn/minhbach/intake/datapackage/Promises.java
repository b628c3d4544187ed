package vn.minhbach.intake.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Checks what a package promises of its tables: fields, what they hold, keys, references. */
final class Promises {

  private final Map<String, PromisedTable> tables = new LinkedHashMap<>();
  private final Problems doubts;
  private final Breaches breaches;

  /**
   * @param sheets the tables that could be read
   */
  Promises(Map<Resource, Sheet> sheets, Breaches breaches, Problems doubts) {
    this.doubts = doubts;
    this.breaches = breaches;
    sheets.forEach(
        (resource, sheet) -> tables.put(resource.name(), PromisedTable.of(resource, sheet)));
  }

  /** Tells every breach. */
  void check() {
    tables.values().forEach(this::check);
    breaches.finish();
  }

  private void check(PromisedTable table) {
    Schema schema = table.schema();
    if (schema.fields().isEmpty()) {
      doubts.warning(table.resource().place(), "package.noschema", table.name());
    } else {
      fields(table);
    }
    for (Field field : schema.fields()) {
      if (table.columns().containsKey(field.name())) {
        new FieldPromises(table, field, breaches, doubts).check();
      }
    }
    key(table, schema.primaryKey(), true);
    schema.uniqueKeys().forEach(key -> key(table, key, false));
    schema.foreignKeys().forEach(key -> reference(table, key));
  }

  private void fields(PromisedTable table) {
    for (Field field : table.schema().fields()) {
      if (!table.columns().containsKey(field.name())) {
        doubts.warning(field.place(), "package.fieldmissing", field.name(), table.name());
      }
    }
    for (Sheet.Cell heading : table.sheet().header()) {
      if (table.schema().field(heading.text()).isEmpty()) {
        doubts.warning(heading.place(), "package.fieldextra", heading.text());
      }
    }
  }

  private void key(PromisedTable table, List<String> key, boolean primary) {
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
          breaches.tell(table.name(), row.place(), "package.keyempty", named);
        }
        continue;
      }
      Place first = seen.putIfAbsent(texts, row.place());
      if (first != null) {
        breaches.tell(
            table.name(),
            row.place(),
            "package.keytwice",
            named,
            Breaches.shown(String.join(", ", texts)),
            first.toString());
      }
    }
  }

  private void reference(PromisedTable table, Schema.ForeignKey key) {
    String named = String.join(", ", key.fields());
    PromisedTable other = key.resource().isEmpty() ? table : tables.get(key.resource());
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
            table.name(),
            table.cell(row, key.fields().get(0)).place(),
            "package.reference",
            named,
            Breaches.shown(String.join(", ", texts)),
            other.name());
      }
    }
  }
}
