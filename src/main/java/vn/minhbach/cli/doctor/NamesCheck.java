package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Names of the content's files mean the same on every system, and nothing leads out of it. */
final class NamesCheck implements SetupCheck {

  @Override
  public List<Symptom> check(Setup setup) throws IOException {
    if (!Files.isDirectory(setup.content())) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> tree = Files.walk(setup.content())) {
      files = tree.skip(1).sorted().toList();
    }
    List<Symptom> symptoms = new ArrayList<>();
    Map<String, String> alike = new HashMap<>();
    for (Path file : files) {
      String path = setup.content().relativize(file).toString().replace('\\', '/');
      if (Files.isSymbolicLink(file)) {
        symptoms.add(Symptom.warning("doctor.link", path));
      }
      String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
      if (!composed.equals(path)) {
        symptoms.add(Symptom.warning("doctor.decomposed", path));
      }
      // Windows and macOS take two names for one that differ in case or in composition alone.
      String other = alike.putIfAbsent(composed.toLowerCase(Locale.ROOT), path);
      if (other != null) {
        symptoms.add(Symptom.problem("doctor.alike", other, path));
      }
    }
    return symptoms.isEmpty()
        ? List.of(Symptom.ok("doctor.names", String.valueOf(files.size())))
        : symptoms;
  }
}
