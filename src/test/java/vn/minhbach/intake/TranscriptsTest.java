package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * What the guides of imports show of a run is what the program prints, line by line, but for what
 * they leave out with {@code ...}.
 */
class TranscriptsTest {

  private static final Pattern TRANSCRIPT =
      Pattern.compile("(?ms)^```\\n\\$ minhbach (import .*?)\\n(.*?)^```$");
  private static final String LEFT_OUT = "...";

  @TempDir Path temporary;

  /** Where a person works: what is imported lies in it, or beside it. */
  private Path folder;

  private Path content;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("portal"));
    content = folder.resolve("content");
  }

  @Test
  void importTable() throws IOException {
    Sites.copy(DemoContent.FOLDER, content);
    ImportTableTest.newReport(content, "");
    Files.write(folder.resolve("bao-cao.xlsx"), ImportTableTest.traps());
    isTrue("import-table.md");
  }

  @Test
  void importReport() throws IOException, InterruptedException {
    String address = "/binh-phuoc/loc-ninh/2021-9-thang/";
    ImportedReport.demonstrationWithout(address, content);
    Path text = Files.writeString(temporary.resolve("bao-cao.md"), PrintedDocument.plain(address));
    OfficeProgram.pandoc(text, folder.resolve("Loc-Ninh.docx"));
    isTrue("import-report.md");
  }

  @Test
  void importOpenSdg() throws IOException {
    Sites.copy(Sites.BASE, content);
    Sites.copy(Path.of("src/test/open-sdg/repository"), temporary.resolve("sdg-data"));
    Files.writeString(
        content.resolve("areas.csv"),
        "VN,Việt Nam,Viet Nam,country,,viet-nam,,\n",
        StandardOpenOption.APPEND);
    isTrue("import-open-sdg.md");
  }

  @Test
  void importDataPackage() throws IOException {
    Sites.copy(Sites.BASE, content);
    Sites.copy(Path.of("src/test/datapackage/package"), temporary.resolve("schools"));
    isTrue("import-datapackage.md");
    Matcher mapping =
        Pattern.compile("(?ms)^```yaml\\n(.*?)^```$").matcher(guide("import-datapackage.md"));
    assertThat(mapping.find()).isTrue();
    assertThat(content.resolve("imports/truong-hoc-mo.yaml")).content().contains(mapping.group(1));
  }

  private static String guide(String name) throws IOException {
    return Files.readString(Path.of("docs", name));
  }

  /** Runs what the guide shows, and compares. */
  private void isTrue(String guide) throws IOException {
    Matcher transcript = TRANSCRIPT.matcher(guide(guide));
    assertThat(transcript.find()).as("%s shows a run", guide).isTrue();
    List<String> arguments = new ArrayList<>();
    for (String argument : transcript.group(1).split(" ", -1)) {
      Path file = folder.resolve(argument);
      arguments.add(Files.exists(file) ? file.toString() : argument);
    }
    arguments.addAll(List.of("--source", content.toString()));
    List<String> printed =
        CommandLineRun.shown(arguments.toArray(String[]::new)).stream()
            .map(line -> line.replace(folder + "/", ""))
            .toList();
    compare(transcript.group(2).lines().toList(), printed);
  }

  private static void compare(List<String> shown, List<String> printed) {
    int next = 0;
    boolean leftOut = false;
    for (String line : shown) {
      if (line.equals(LEFT_OUT)) {
        leftOut = true;
        continue;
      }
      List<String> rest = printed.subList(next, printed.size());
      int at = rest.indexOf(line);
      // Three dots for nothing would be a mistake of the guide.
      assertThat(leftOut ? at > 0 : at == 0)
          .as("%s%nis not what stands next in%n%s", line, String.join("\n", rest))
          .isTrue();
      next += at + 1;
      leftOut = false;
    }
    assertThat(next < printed.size()).as("whether more is printed than shown").isEqualTo(leftOut);
  }
}
