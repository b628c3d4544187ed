package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;

/** The guides are true: their commands run, their links lead somewhere, their columns exist. */
class DocumentationTest {

  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java (?:-D\\S+ )*-jar \\S*minhbach\\.jar ?(.*)$");
  private static final Pattern LINK =
      Pattern.compile("]\\((?!https?:|mailto:|indicator:|/|#)([^)#\\s]+)");

  @TempDir Path temporary;

  private static List<Path> guides() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<Path> guides = new ArrayList<>(docs.filter(p -> p.toString().endsWith(".md")).toList());
      guides.add(Path.of("README.md"));
      guides.add(Path.of("CHANGELOG.md"));
      return guides;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOfTheProgramRuns() throws IOException {
    // Several guides name the same command, or the same with another output folder; it runs once.
    Map<List<String>, Path> commands = new LinkedHashMap<>();
    for (Path guide : guides()) {
      Matcher matcher = COMMAND.matcher(Files.readString(guide));
      while (matcher.find()) {
        commands.putIfAbsent(harmless(matcher.group(1).strip()), guide);
      }
    }
    assertThat(commands).hasSizeGreaterThan(5);
    return commands.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getValue() + ": " + String.join(" ", e.getKey()), () -> runs(e.getKey())));
  }

  /** Its arguments, so that it writes nothing into the project's own folders. */
  private List<String> harmless(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", 0)));
    if (arguments.contains("build")) {
      // What the guides write to the project's own folder goes elsewhere here.
      int output = arguments.indexOf("--output");
      if (output >= 0) {
        arguments.subList(output, output + 2).clear();
      }
      arguments.addAll(List.of("--output", temporary.resolve("site").toString()));
    }
    if (arguments.contains("release") && !arguments.contains("--dry-run")) {
      // A test does not write into the project's own ledger.
      arguments.add("--dry-run");
    }
    return arguments;
  }

  private static void runs(List<String> arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void everyLinkBetweenTheGuidesLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path guide : guides()) {
      // Examples of content have links of their own.
      String prose =
          Files.readString(guide).replaceAll("(?s)```.*?```", "").replaceAll("`[^`]*`", "");
      Matcher matcher = LINK.matcher(prose);
      while (matcher.find()) {
        links++;
        Path target = guide.toAbsolutePath().getParent().resolve(matcher.group(1)).normalize();
        if (!Files.exists(target)) {
          broken.add(guide + " -> " + matcher.group(1));
        }
      }
    }
    assertThat(links).isGreaterThan(20);
    assertThat(broken).isEmpty();
  }

  @Test
  void theContentFormatNamesEveryColumnAndKeyThatTheProgramKnows() throws IOException {
    String format = Files.readString(Path.of("docs/content-format.md"));
    Path site = temporary.resolve("content");
    Sites.copy(Sites.BASE, site);
    Path report = site.resolve("reports/an-giang/binh-an/2024/report.md");
    Files.writeString(report, "strange=1\n" + Files.readString(report));
    Path table = site.resolve("reports/an-giang/binh-an/2024/phu-luc.csv");
    Files.writeString(table, Files.readString(table).replace("number,", "strange,"));

    CommandLineRun run = CommandLineRun.of("check", "--source", site.toString());

    Matcher known = Pattern.compile("Known (?:keys|columns): (.*)\\.").matcher(run.err());
    List<String> names = new ArrayList<>();
    while (known.find()) {
      names.addAll(List.of(known.group(1).split(", ", 0)));
    }
    names.remove("nguon_von");
    assertThat(names).hasSizeGreaterThan(20).allMatch(name -> format.contains("`" + name + "`"));
  }
}
