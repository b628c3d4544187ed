package vn.minhbach.cli.doctor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Java is new enough, has the memory, can draw, and reads names with tones. */
final class JavaCheck implements SetupCheck {

  private static final int OLDEST = 17;
  private static final long MEGABYTE = 1024 * 1024;

  /** Enough for the thousands of reports that a province has. */
  private static final long ENOUGH = 256 * MEGABYTE;

  @Override
  public List<Symptom> check(Setup setup) {
    Machine machine = setup.machine();
    List<Symptom> symptoms = new ArrayList<>();
    String java = String.valueOf(machine.java());
    symptoms.add(
        machine.java() < OLDEST
            ? Symptom.problem("doctor.oldjava", java)
            : Symptom.ok("doctor.java", java));
    String memory = String.valueOf(machine.memory() / MEGABYTE);
    symptoms.add(
        machine.memory() < ENOUGH
            ? Symptom.warning("doctor.littlememory", memory)
            : Symptom.ok("doctor.memory", memory));
    symptoms.add(machine.draws() ? Symptom.ok("doctor.cards") : Symptom.warning("doctor.nocards"));
    String encoding = machine.fileNames().name();
    symptoms.add(
        machine.fileNames().equals(StandardCharsets.UTF_8)
            ? Symptom.ok("doctor.filenames", encoding)
            : Symptom.warning("doctor.filenamesascii", encoding));
    symptoms.add(Symptom.ok("doctor.locale", machine.locale().toLanguageTag()));
    return symptoms;
  }
}
