package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;

/**
 * The bindings of the four reports are taken away; those that the program then writes are the same,
 * and it finds most of them.
 */
class StrippedBindingsTest {

  private static final Pattern BINDING = Pattern.compile("\\[([^\\]\\[]*)]\\((indicator:[^)]*)\\)");

  @TempDir Path content;

  @Test
  void noWrongBindingIsWritten() throws IOException {
    Sites.copy(DemoContent.FOLDER, content);
    Map<String, String> right = bindings();
    for (Path report : reports()) {
      String text = Files.readString(report);
      Files.writeString(report, BINDING.matcher(text).replaceAll("$1"));
    }

    CommandLineRun run =
        CommandLineRun.of("check", "--bind", "--yes", "--source", content.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> written = bindings();
    System.out.printf(
        Locale.ROOT, "%d of %d bindings are found again%n", written.size(), right.size());
    assertThat(right).containsAllEntriesOf(written);
    assertThat(written).hasSizeGreaterThan(right.size() * 4 / 5);
  }

  private List<Path> reports() {
    return Sites.files(content).values().stream()
        .filter(file -> file.endsWith("report.md"))
        .toList();
  }

  /** What each binding names, by its place in the text without bindings. */
  private Map<String, String> bindings() throws IOException {
    Map<String, String> bindings = new TreeMap<>();
    for (Path report : reports()) {
      String text = Files.readString(report);
      Matcher matcher = BINDING.matcher(text);
      int marks = 0;
      while (matcher.find()) {
        int digit = matcher.group(1).replaceFirst("\\d.*", "").length();
        bindings.put(report + ":" + (matcher.start() - marks + digit), matcher.group(2));
        marks += matcher.group().length() - matcher.group(1).length();
      }
    }
    return bindings;
  }
}
