package vn.minhbach.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.cli.doctor.Symptom.Level;

/** Each thing that may be wrong is found, and a sound set-up has none. */
class DoctorTest {

  private static final long GIGABYTE = 1024L * 1024 * 1024;

  private static final Machine SOUND =
      new Machine(17, GIGABYTE, StandardCharsets.UTF_8, Locale.ENGLISH, true);

  @TempDir Path temporary;

  private Path content;
  private Path output;

  @BeforeEach
  void portal() throws IOException {
    content = temporary.resolve("content");
    output = temporary.resolve("target/site");
    Sites.copy(Sites.BASE, content);
    replace("portal.yaml", "portal.example", "portal.vn");
    Files.writeString(content.resolve(".gitattributes"), "published.jsonl merge=union\n");
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, fresh));
  }

  private void git(String... arguments) throws IOException {
    Git git = new Git(content);
    assumeTrue(git.ask("--version").isPresent(), "no Git");
    assertThat(git.ask(arguments)).as(String.join(" ", arguments)).isPresent();
  }

  private List<String> found(Machine machine) {
    return Doctor.examine(new Setup(content, output, machine)).stream()
        .filter(symptom -> symptom.level() != Level.OK)
        .map(symptom -> symptom.level() + " " + symptom.code())
        .toList();
  }

  private List<String> found() throws IOException {
    git("init", "-q");
    return found(SOUND);
  }

  @Test
  void aSoundSetUpHasNothingWrong() throws IOException {
    assertThat(found()).isEmpty();
  }

  @Test
  void whatJavaLacks() throws IOException {
    git("init", "-q");
    Machine poor = new Machine(11, GIGABYTE / 10, StandardCharsets.US_ASCII, Locale.ENGLISH, false);

    assertThat(found(poor))
        .containsExactly(
            "PROBLEM doctor.oldjava",
            "WARNING doctor.littlememory",
            "WARNING doctor.nocards",
            "WARNING doctor.filenamesascii");
  }

  @Test
  void thereIsNoContent() throws IOException {
    content = temporary.resolve("elsewhere");

    assertThat(found(SOUND)).containsExactly("PROBLEM doctor.nocontent");
  }

  @ParameterizedTest
  @CsvSource({
    "https://portal.vn/sub/, https://tinh.example/, WARNING doctor.nowhere",
    "https://portal.vn/sub/, http://localhost:8080/, WARNING doctor.nowhere",
    "https://portal.vn/sub/, http://127.0.0.1/, WARNING doctor.nowhere",
    "https://portal.vn/sub/, http://portal.vn/, WARNING doctor.insecure",
    "https://portal.vn/sub/, portal.vn, PROBLEM doctor.settings",
    "test@portal.vn, test@portal.example, WARNING doctor.nomail"
  })
  void whatPortalYamlSaysWrongly(String old, String fresh, String symptom) throws IOException {
    replace("portal.yaml", old, fresh);

    assertThat(found()).containsExactly(symptom);
  }

  @Test
  void theSiteWasBuiltForAnotherAddress() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve(".minhbach-site"), "");
    Files.writeString(output.resolve("robots.txt"), "Sitemap: https://old.vn/sitemap.xml\n");

    assertThat(found()).containsExactly("WARNING doctor.builtfor");
  }

  @Test
  void theSampleIsStillThere() throws IOException {
    Path report = content.resolve("reports/an-giang/binh-an/bao-cao-mau/report.md");
    Files.createDirectories(report.getParent());
    Files.writeString(report, "title=x\n");

    assertThat(found()).containsExactly("WARNING doctor.sample");
  }

  @Test
  void theOutputFolderIsNotOurs() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("index.html"), "mine");

    assertThat(found()).containsExactly("PROBLEM doctor.outputforeign");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/site", "."})
  void outputAndContentLieOneInTheOther(String folder) throws IOException {
    output = temporary.resolve(folder);

    assertThat(found()).contains("PROBLEM doctor.outputwithin");
  }

  @Test
  void theOutputFolderCantBeMade() throws IOException {
    Files.writeString(temporary.resolve("target"), "a file");

    assertThat(found()).containsExactly("PROBLEM doctor.unwritable");
  }

  @Test
  void namesThatMeanSomethingElseElsewhere() throws IOException {
    Files.writeString(content.resolve("pages/a\u0309nh.md"), "x");
    Files.writeString(content.resolve("pages/Gioi-Thieu.md"), "x");
    Files.createSymbolicLink(content.resolve("pages/z.md"), temporary.resolve("z.md"));

    assertThat(found())
        .containsExactlyInAnyOrder(
            "WARNING doctor.decomposed", "PROBLEM doctor.alike", "WARNING doctor.link");
  }

  @Test
  void theContentIsInNoRepository() throws IOException {
    git("--version");

    assertThat(found(SOUND)).containsExactly("WARNING doctor.norepository");
  }

  @Test
  void branchesWouldConflict() throws IOException {
    Files.delete(content.resolve(".gitattributes"));

    assertThat(found()).containsExactly("WARNING doctor.merge");
  }

  @Test
  void theLedgerIsNotCommittedOrIgnored() throws IOException {
    Files.writeString(content.resolve("published.jsonl"), "");

    assertThat(found()).containsExactly("WARNING doctor.uncommitted");

    Files.writeString(content.resolve(".gitignore"), "*.jsonl\n");
    assertThat(found()).containsExactly("PROBLEM doctor.ignored");
  }
}
