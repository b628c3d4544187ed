package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with the set-up of a portal, and what to do. */
public final class Doctor {

  private static final List<SetupCheck> ALL =
      List.of(
          new JavaCheck(),
          new OutputCheck(),
          new SettingsCheck(),
          new NamesCheck(),
          new GitCheck());

  private Doctor() {}

  /** All that is found, good and bad, check by check. */
  public static List<Symptom> examine(Setup setup) {
    List<Symptom> symptoms = new ArrayList<>();
    for (SetupCheck check : ALL) {
      try {
        symptoms.addAll(check.check(setup));
      } catch (IOException e) {
        String file = e instanceof FileSystemException f ? f.getFile() : e.getMessage();
        symptoms.add(
            Symptom.problem(
                "doctor.unreadable", String.valueOf(file), e.getClass().getSimpleName()));
      }
    }
    return symptoms;
  }
}
