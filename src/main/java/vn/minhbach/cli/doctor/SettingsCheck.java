package vn.minhbach.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.start.NewPortal;

/** {@code portal.yaml} can be read and names a place on the web, and what was built is for it. */
final class SettingsCheck implements SetupCheck {

  /** Names that are reserved and lead nowhere: RFC 2606 and RFC 6761. */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid|localhost|local)"
              + "|127\\..*|0\\.0\\.0\\.0|\\[.*]");

  private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (\\S+)sitemap\\.xml$");

  @Override
  public List<Symptom> check(Setup setup) throws IOException {
    if (!Files.isDirectory(setup.content())) {
      return List.of(Symptom.problem("doctor.nocontent", setup.content().toString()));
    }
    Problems problems = new Problems();
    Optional<PortalConfig> config =
        PortalConfig.read(new ContentFolder(setup.content(), problems), problems);
    List<Symptom> symptoms = new ArrayList<>();
    Optional<Problem> first = problems.sorted().stream().findFirst();
    if (config.isEmpty() || first.isPresent()) {
      symptoms.add(
          Symptom.problem(
              "doctor.settings",
              first.map(problem -> problem.place().toString()).orElse(PortalConfig.FILE)));
      return symptoms;
    }
    symptoms.addAll(addresses(config.get(), setup.output()));
    if (hasSample(setup.content())) {
      symptoms.add(Symptom.warning("doctor.sample", NewPortal.SAMPLE));
    }
    return symptoms;
  }

  private static List<Symptom> addresses(PortalConfig config, Path output) throws IOException {
    URI base = config.baseUrl();
    List<Symptom> symptoms = new ArrayList<>();
    if (NOWHERE.matcher(base.getHost()).matches()) {
      symptoms.add(Symptom.warning("doctor.nowhere", base.toString()));
    } else if ("http".equals(base.getScheme())) {
      symptoms.add(Symptom.warning("doctor.insecure", base.toString()));
    }
    String mail = config.contact().substring(config.contact().indexOf('@') + 1);
    if (NOWHERE.matcher(mail).matches()) {
      symptoms.add(Symptom.warning("doctor.nomail", config.contact()));
    }
    Path robots = output.resolve("robots.txt");
    if (Files.isRegularFile(robots)) {
      Matcher built = SITEMAP.matcher(Files.readString(robots));
      if (built.find() && !built.group(1).equals(base.toString())) {
        symptoms.add(Symptom.warning("doctor.builtfor", built.group(1), base.toString()));
      }
    }
    return symptoms.isEmpty() ? List.of(Symptom.ok("doctor.address", base.toString())) : symptoms;
  }

  private static boolean hasSample(Path content) throws IOException {
    Path reports = content.resolve("reports");
    if (!Files.isDirectory(reports)) {
      return false;
    }
    try (Stream<Path> folders = Files.walk(reports)) {
      return folders.anyMatch(
          f -> f.endsWith(NewPortal.SAMPLE) && Files.exists(f.resolve("report.md")));
    }
  }
}
