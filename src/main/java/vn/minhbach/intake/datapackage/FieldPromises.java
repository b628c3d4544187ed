package vn.minhbach.intake.datapackage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Checks what a schema promises of the values of one field: their type, its constraints. */
final class FieldPromises {

  private static final int LONGEST_PATTERN = 500;

  private final PromisedTable table;
  private final Field field;
  private final Breaches breaches;
  private final Problems doubts;

  /**
   * @param field that the table has
   */
  FieldPromises(PromisedTable table, Field field, Breaches breaches, Problems doubts) {
    this.table = table;
    this.field = field;
    this.breaches = breaches;
    this.doubts = doubts;
  }

  /** Tells every value that breaks a promise. */
  void check() {
    if (!FieldType.isKnown(field)) {
      doubts.warning(field.place(), "package.typeunknown", field.name(), field.type());
    }
    boolean required = field.is("required");
    boolean unique = field.is("unique");
    List<String> allowed = field.constraint("enum").map(n -> texts(n)).orElse(List.of());
    Optional<Pattern> pattern = pattern();
    Map<String, Place> seen = new HashMap<>();
    for (Sheet.Line row : table.sheet().rows()) {
      Sheet.Cell cell = table.cell(row, field.name());
      String text = cell.text();
      if (table.schema().isMissing(text)) {
        if (required) {
          breach(cell, "package.required");
        }
        continue;
      }
      if (!FieldType.accepts(field, text)) {
        breach(cell, "package.type", Breaches.shown(text), field.type());
        continue;
      }
      if (!allowed.isEmpty() && !allowed.contains(text)) {
        breach(
            cell, "package.enum", Breaches.shown(text), Breaches.shown(String.join(", ", allowed)));
      }
      bound(cell, "minimum", compared -> compared >= 0);
      bound(cell, "maximum", compared -> compared <= 0);
      bound(cell, "exclusiveMinimum", compared -> compared > 0);
      bound(cell, "exclusiveMaximum", compared -> compared < 0);
      length(cell);
      pattern.ifPresent(p -> matches(p, cell));
      Place first = unique ? seen.putIfAbsent(text, cell.place()) : null;
      if (first != null) {
        breach(cell, "package.unique", Breaches.shown(text), first.toString());
      }
    }
  }

  private void breach(Sheet.Cell cell, String code, String... arguments) {
    breaches.tell(table.name(), cell.place(), code, field.name(), arguments);
  }

  private static List<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(Nodes::scalar).toList()
        : List.of();
  }

  private void bound(Sheet.Cell cell, String constraint, IntPredicate holds) {
    String bound = field.constraint(constraint).map(Nodes::scalar).orElse("");
    if (!bound.isEmpty() && !holds.test(FieldType.compare(field, cell.text(), bound))) {
      outOf(bound, constraint, cell);
    }
  }

  private void outOf(String bound, String constraint, Sheet.Cell cell) {
    breach(cell, "package.bound", Breaches.shown(cell.text()), constraint, Breaches.shown(bound));
  }

  private void length(Sheet.Cell cell) {
    int length = cell.text().codePointCount(0, cell.text().length());
    for (String constraint : List.of("minLength", "maxLength")) {
      String bound = field.constraint(constraint).map(Nodes::scalar).orElse("");
      if (bound.matches("\\d{1,9}")
          && (constraint.equals("minLength")
              ? length < Integer.parseInt(bound)
              : length > Integer.parseInt(bound))) {
        outOf(bound, constraint, cell);
      }
    }
  }

  /** The pattern of a field; empty, perhaps with a doubt, where there is none to match. */
  private Optional<Pattern> pattern() {
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
    doubts.warning(written.get().place(), "package.patternbad", field.name(), Breaches.shown(text));
    return Optional.empty();
  }

  private void matches(Pattern pattern, Sheet.Cell cell) {
    Optional<Boolean> matches = BoundedMatch.of(pattern, cell.text());
    if (matches.isEmpty()) {
      breach(cell, "package.patternlong");
    } else if (!matches.get()) {
      breach(
          cell, "package.pattern", Breaches.shown(cell.text()), Breaches.shown(pattern.pattern()));
    }
  }
}
