package vn.minhbach.read.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Fields;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.model.Answer;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads {@code answers.yaml}: what a report's publisher says to findings. */
public final class AnswersReader {

  /** The file's name in the folder of a report. */
  public static final String FILE = "answers.yaml";

  private AnswersReader() {}

  /** The answers in the file's order; none where there is no such file. */
  public static List<Answer> read(ContentFolder content, String folder, Problems problems) {
    List<Answer> answers = new ArrayList<>();
    Optional<Node> root =
        content
            .readIfPresent(folder + "/" + FILE)
            .flatMap(file -> Yaml.read(file.path(), file.text(), 1, problems));
    if (root.isPresent()) {
      Fields file = Fields.of(root.get(), problems);
      file.mappings("answers").forEach(fields -> answers.add(answer(fields, problems)));
      file.end();
    }
    return answers;
  }

  private static Answer answer(Fields fields, Problems problems) {
    String finding = fields.requiredText("finding");
    Optional<LocalDate> date = Dates.required(fields, "date", "answer.date", problems);
    String by = fields.requiredText("by");
    String text = fields.requiredText("answer");
    fields.end();
    return new Answer(
        finding, date.map(LocalDate::toString).orElse(""), by, text, fields.placeOf("finding"));
  }
}
