package vn.minhbach.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.minhbach.Portal;
import vn.minhbach.cli.doctor.Doctor;
import vn.minhbach.cli.doctor.Machine;
import vn.minhbach.cli.doctor.Setup;
import vn.minhbach.cli.doctor.Symptom;

/** {@code minhbach doctor}. */
@Command(
    name = "doctor",
    description = "Says what is wrong with the set-up, and what to do. It changes nothing.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ContentOptions content;

  @Mixin private OutputOption site;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Machine machine = Machine.here(Locale.getDefault(), Portal.drawsCards());
    List<Symptom> symptoms = Doctor.examine(new Setup(content.named(), site.output(), machine));
    console.diagnosis(symptoms, content.json());
    return symptoms.stream().anyMatch(s -> s.level() == Symptom.Level.PROBLEM) ? 1 : 0;
  }
}
