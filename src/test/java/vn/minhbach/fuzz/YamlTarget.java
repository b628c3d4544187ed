package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import vn.minhbach.config.Node;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.config.Yaml;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.GlossaryReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.source.ContentFolder;

/** YAML: a tree whose parts know their places, or an error with its own; then what readers say. */
final class YamlTarget implements FuzzTarget {

  private static final int DEEPEST = 51;

  private final Path folder;

  YamlTarget(Path folder) {
    this.folder = folder;
  }

  @Override
  public void holds(byte[] bytes) {
    String text = Input.of("", bytes).text();
    Input input = Input.of(file(text), bytes);
    Problems problems = new Problems();
    Optional<Node> root = Yaml.read(input.path(), input.text(), 1, problems);

    assertThat(root.isPresent() || problems.hasErrors()).isTrue();
    root.ifPresent(node -> assertPlaced(node, 0, input));
    for (Problem problem : problems.sorted()) {
      // The name of an exception tells a data officer nothing.
      assertThat(problem.arguments()).noneMatch(words -> words.matches("\\w+(Exception|Error)"));
      assertThat(problem.place().line() > 0 || problem.code().equals("yaml.empty")).isTrue();
    }
    read(input, problems);
    input.assertReported(problems.sorted());
  }

  private static String file(String text) {
    return text.contains("base_url")
        ? PortalConfig.FILE
        : text.contains("indicators") ? IndicatorsReader.FILE : "glossary.yaml";
  }

  /** Reads it as the file that its keys are of. */
  private void read(Input input, Problems problems) {
    input.written(folder);
    ContentFolder content = new ContentFolder(folder, problems);
    switch (input.path()) {
      case PortalConfig.FILE -> PortalConfig.read(content, problems);
      case IndicatorsReader.FILE -> IndicatorsReader.read(content, problems);
      default -> GlossaryReader.read(content, problems);
    }
  }

  private static void assertPlaced(Node node, int depth, Input input) {
    input.assertHolds(node.place());
    assertThat(depth).isLessThan(DEEPEST);
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> assertPlaced(item, depth + 1, input));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        input.assertHolds(entry.keyPlace());
        assertPlaced(entry.value(), depth + 1, input);
      }
    }
  }
}
