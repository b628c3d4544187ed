package vn.minhbach.read.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Fields;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads {@code glossary.yaml}: abbreviations and what they stand for. */
public final class GlossaryReader {

  private GlossaryReader() {}

  /** The abbreviations in the file's order; none where there is no such file. */
  public static List<Abbreviation> read(ContentFolder content, Problems problems) {
    List<Abbreviation> glossary = new ArrayList<>();
    Optional<Node> root =
        content
            .readIfPresent("glossary.yaml")
            .flatMap(file -> Yaml.read(file.path(), file.text(), 1, problems));
    if (root.isPresent()) {
      Fields fields = Fields.of(root.get(), problems);
      for (String shortForm : fields.keys()) {
        glossary.add(new Abbreviation(shortForm, fields.requiredLocalized(shortForm)));
      }
    }
    return glossary;
  }
}
