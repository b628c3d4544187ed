package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;
import vn.minhbach.intake.Imported;
import vn.minhbach.problem.Problem;
import vn.minhbach.write.Additions;

/** What every import does with what it made: says its doubts, writes, and checks the content. */
final class ImportStep extends SourceOption {

  @Option(
      names = "--replace",
      description =
          "Replace files that are there with other contents; without, nothing is written.")
  private boolean replace;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dry;

  /** Writes {@code imported} and gives the exit code. */
  int run(Imported imported, LocalDate today, Console console) throws IOException {
    console.problems(imported.doubts());
    imported.counts().forEach(c -> console.line(c.key(), c.arguments().toArray(new String[0])));
    long doubts = imported.doubts().size();
    if (imported.failed()) {
      console.problem("import.failed");
      return 1;
    }
    Path content = source();
    Additions additions = new Additions(content, imported.files(), imported.growing());
    if (!additions.different().isEmpty() && !replace) {
      console.problem("import.taken", String.join(", ", additions.different()));
      return 1;
    }
    list(dry ? "import.dry.made" : "import.made", additions.fresh(), content, console);
    list(dry ? "import.dry.grown" : "import.grown", additions.grown(), content, console);
    list(dry ? "import.dry.replaced" : "import.replaced", additions.different(), content, console);
    list("import.same", additions.same(), content, console);
    if (dry) {
      console.line("import.dry", String.valueOf(doubts));
      return 0;
    }
    additions.write();
    List<Problem> problems = new Portal(content, today).check().problems();
    console.problems(problems);
    long errors = problems.stream().filter(Problem::isError).count();
    console.line("import.done", String.valueOf(doubts), String.valueOf(errors));
    return 0;
  }

  private static void list(String key, List<String> paths, Path content, Console console) {
    paths.forEach(path -> console.line(key, content.resolve(path).toString()));
  }
}
