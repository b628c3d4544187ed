package vn.minhbach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder that holds portal.yaml; default: ${DEFAULT-VALUE}.")
  private Path source;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "Where the portal is written; default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(names = "--json", description = "Print what is found as JSON, for machines.")
  private boolean json;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Machine machine = Machine.here(Locale.getDefault(), Portal.drawsCards());
    List<Symptom> symptoms = Doctor.examine(new Setup(source, output, machine));
    console.diagnosis(symptoms, json);
    return symptoms.stream().anyMatch(s -> s.level() == Symptom.Level.PROBLEM) ? 1 : 0;
  }
}
