package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content's history is kept, and the ledger of what was published with it. */
final class GitCheck implements SetupCheck {

  private static final String LEDGER = "published.jsonl";

  @Override
  public List<Symptom> check(Setup setup) throws IOException {
    if (!Files.isDirectory(setup.content())) {
      return List.of();
    }
    Git git = new Git(setup.content());
    if (git.ask("--version").isEmpty()) {
      return List.of(Symptom.warning("doctor.nogit"));
    }
    if (git.ask("rev-parse", "--is-inside-work-tree").isEmpty()) {
      return List.of(Symptom.warning("doctor.norepository", setup.content().toString()));
    }
    List<Symptom> symptoms = new ArrayList<>();
    Optional<String> merge = git.ask("check-attr", "merge", "--", LEDGER);
    if (merge.filter(said -> said.endsWith(": union")).isEmpty()) {
      symptoms.add(Symptom.warning("doctor.merge", LEDGER + " merge=union"));
    }
    if (Files.exists(setup.content().resolve(LEDGER))) {
      if (git.ask("check-ignore", "--", LEDGER).isPresent()) {
        symptoms.add(Symptom.problem("doctor.ignored", LEDGER));
      } else if (git.ask("status", "--porcelain", "--", LEDGER)
          .filter(s -> !s.isEmpty())
          .isPresent()) {
        symptoms.add(Symptom.warning("doctor.uncommitted", LEDGER));
      }
    }
    return symptoms.isEmpty() ? List.of(Symptom.ok("doctor.git")) : symptoms;
  }
}
