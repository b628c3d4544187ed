package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Place;

/**
 * A target that the metadata of an indicator declares.
 *
 * @param value as it is written
 * @param year as it is written; empty where none is given
 * @param series the series that it is for; empty where none is named
 * @param unit the unit that it is for; empty where none is named
 * @param brokenDown what it is for a part of: values by headings
 * @param label its words; empty where it has none
 */
record DeclaredTarget(
    String value,
    String year,
    String series,
    String unit,
    Map<String, String> brokenDown,
    String label,
    Place place) {

  /** What Open SDG takes where no year is given, and what it writes beside a line. */
  private static final String USUAL_YEAR = "2030";

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Lines of a chart that are targets, among others. */
  private static final Pattern TARGET_PRESET = Pattern.compile("target_(?:line|point)s?");

  /** All of an indicator: for computing progress, and those that its chart shows. */
  static List<DeclaredTarget> of(String id, Metadata metadata) {
    List<DeclaredTarget> targets = new ArrayList<>();
    for (Node option : metadata.items(id, "progress_calculation_options")) {
      progress(option).ifPresent(targets::add);
    }
    for (Node line : metadata.items(id, "graph_target_lines")) {
      line(line, Nodes.text(line, "label_content"), metadata).ifPresent(targets::add);
    }
    for (Node line : metadata.items(id, "graph_annotations")) {
      if (TARGET_PRESET.matcher(Nodes.text(line, "preset")).matches()) {
        line(line, label(line, metadata), metadata).ifPresent(targets::add);
      }
    }
    for (Node point : metadata.items(id, "graph_target_points")) {
      point(point, metadata).ifPresent(targets::add);
    }
    return targets;
  }

  private static Optional<DeclaredTarget> progress(Node option) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Node part : Nodes.list(option, "disaggregation")) {
      parts.put(Nodes.text(part, "field"), Nodes.text(part, "value"));
    }
    String year = Nodes.text(option, "target_year");
    return of(option, "target", year.isEmpty() ? USUAL_YEAR : year, parts, "");
  }

  private static Optional<DeclaredTarget> line(Node line, String label, Metadata metadata) {
    String words = metadata.label(label);
    String year = words.isEmpty() ? USUAL_YEAR : yearIn(words);
    return of(line, "value", year, Map.of(), words);
  }

  /** Points stand at the number of a year in the chart; which year that is, is not said. */
  private static Optional<DeclaredTarget> point(Node point, Metadata metadata) {
    String at = Nodes.text(point, "xValue");
    String words = label(point, metadata);
    String year = YEAR.matcher(at).matches() ? at : yearIn(words);
    return Nodes.text(point, "type").equals("label")
        ? Optional.empty()
        : of(point, "yValue", year, Map.of(), words);
  }

  private static Optional<DeclaredTarget> of(
      Node node, String key, String year, Map<String, String> brokenDown, String label) {
    String value = Nodes.text(node, key);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DeclaredTarget(
                value,
                year,
                Nodes.text(node, "series"),
                Nodes.text(node, "unit"),
                brokenDown,
                label,
                Nodes.get(node, key).map(Node::place).orElse(node.place())));
  }

  private static String label(Node node, Metadata metadata) {
    String content = Nodes.get(node, "label").map(l -> Nodes.text(l, "content")).orElse("");
    return metadata.label(content);
  }

  /** The only year that words name; empty where they name none, or several. */
  private static String yearIn(String words) {
    Matcher year = YEAR.matcher(words);
    String first = year.find() ? year.group() : "";
    return year.find() ? "" : first;
  }

  /** The target in words, as it is told where no row of a table can hold it. */
  String inWords() {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(label, series, String.join(", ", brokenDown.values()))) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String subject = String.join(", ", parts);
    String named = subject.isEmpty() ? value : subject + ": " + value;
    String measured = unit.isEmpty() ? named : named + " " + unit;
    return year.isEmpty() || label.contains(year) ? measured : measured + " (" + year + ")";
  }
}
