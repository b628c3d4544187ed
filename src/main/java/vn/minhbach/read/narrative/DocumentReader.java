package vn.minhbach.read.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/**
 * Reads a document: a header in JBake's form ({@code key=value} lines closed by {@code ~~~~~~}) or
 * as YAML between two lines {@code ---}, then Markdown.
 */
public final class DocumentReader {

  private static final String YAML_FENCE = "---";
  private static final Set<String> STATUSES = Set.of("published", "draft");

  private final JBakeDocuments jbake;
  private final Problems problems;

  public DocumentReader(Problems problems) {
    this(new JBakeDocuments(), problems);
  }

  private DocumentReader(JBakeDocuments jbake, Problems problems) {
    this.jbake = jbake;
    this.problems = problems;
  }

  /** The same, which reports to {@code problems}. */
  DocumentReader reportingTo(Problems problems) {
    return new DocumentReader(jbake, problems);
  }

  /** Reads {@code file}; empty, and reported, where its header can't be read. */
  public Optional<Document> read(SourceFile file) {
    List<String> lines = file.lines();
    if (!lines.isEmpty() && lines.get(0).equals(YAML_FENCE)) {
      return yaml(file, lines);
    }
    int end = lines.indexOf(JBakeDocuments.SEPARATOR);
    if (end < 0) {
      problems.error(file.place(1, 1), "header.none");
      return Optional.empty();
    }
    return jbake(file, lines, end);
  }

  private Optional<Document> jbake(SourceFile file, List<String> lines, int end) {
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    boolean sound = true;
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (line.isBlank()) {
        continue;
      }
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (key.isEmpty()) {
        problems.error(file.place(i + 1, 1), "header.line", line.strip());
        sound = false;
      } else if (places.putIfAbsent(key, file.place(i + 1, valueColumn(line, equals))) != null) {
        Place first = file.place(places.get(key).line(), 1);
        problems.error(file.place(i + 1, 1), "yaml.duplicate", key, first.toString());
        sound = false;
      } else {
        written.put(key, line.substring(equals + 1).strip());
      }
    }
    if (!sound) {
      return Optional.empty();
    }
    // Where there is no body JBake takes the header for one.
    if (lines.subList(end + 1, lines.size()).stream().allMatch(String::isBlank)) {
      problems.error(file.place(end + 1, 1), "document.empty");
      return Optional.empty();
    }
    JBakeDocuments.Read read = jbake.read(file.location());
    Map<String, Header.Value> values = new LinkedHashMap<>();
    places.forEach(
        (key, place) ->
            values.put(key, new Header.Value(read.value(key, written.get(key)), place)));
    return document(file, values, read.body(), end + 2);
  }

  /** The column of the first character of the value. */
  private static int valueColumn(String line, int equals) {
    int i = equals + 1;
    while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i + 1;
  }

  private Optional<Document> yaml(SourceFile file, List<String> lines) {
    int end = lines.subList(1, lines.size()).indexOf(YAML_FENCE) + 1;
    if (end == 0) {
      problems.error(file.place(1, 1), "header.open");
      return Optional.empty();
    }
    String head = String.join("\n", lines.subList(1, end));
    String body = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
    if (body.isBlank()) {
      problems.error(file.place(end + 1, 1), "document.empty");
      return Optional.empty();
    }
    if (head.isBlank()) {
      problems.error(file.place(1, 1), "header.none");
      return Optional.empty();
    }
    Map<String, Header.Value> values = new LinkedHashMap<>();
    Yaml.read(file.path(), head, 2, problems).ifPresent(node -> flatten("", node, values));
    if (values.isEmpty() || values.containsKey("")) {
      if (problems.sound(file.path())) {
        problems.error(file.place(1, 1), "header.none");
      }
      return Optional.empty();
    }
    return document(file, values, body, end + 2);
  }

  private void flatten(String prefix, Node node, Map<String, Header.Value> values) {
    if (node instanceof Node.Scalar scalar) {
      values.put(prefix, new Header.Value(scalar.text(), scalar.place()));
    } else if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  flatten(prefix.isEmpty() ? key : prefix + "." + key, entry.value(), values));
    } else {
      problems.error(node.place(), "field.text");
    }
  }

  private Optional<Document> document(
      SourceFile file, Map<String, Header.Value> values, String body, int firstLine) {
    Header header = new Header(values, file.place(1, 1), problems);
    String status = header.required("status");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      problems.error(header.value("status").orElseThrow().place(), "header.status", status);
    }
    Narrative narrative = new MarkdownNarrative(file.path(), firstLine, problems).read(body);
    return Optional.of(new Document(header, narrative, status.equals("draft")));
  }
}
