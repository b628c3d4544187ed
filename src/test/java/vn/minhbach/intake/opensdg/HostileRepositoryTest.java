package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;

/** What is put into a repository to do harm ends with a doubt, and the rest is imported. */
class HostileRepositoryTest {

  private static final List<Area> AREAS =
      List.of(
          new Area(
              "VN",
              new Localized("Việt Nam", "Viet Nam"),
              AreaLevel.COUNTRY,
              "",
              "/viet-nam/",
              LocalDate.MIN,
              LocalDate.MAX,
              Place.file("areas.csv")));

  @TempDir private Path folder;
  private Path repository;

  @BeforeEach
  void soundTable() throws IOException {
    repository = folder.resolve("repository");
    write("data/indicator_1-1-1.csv", "Year,Value\n2020,1\n");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "Year,Value\n2020,42\n");
    Files.createSymbolicLink(repository.resolve("data/indicator_1-1-2.csv"), secret);
    Files.createSymbolicLink(repository.resolve("data/loop"), repository);
    assertThat(codes(imported())).contains("data/indicator_1-1-2.csv file.link");
    assertThat(text(imported())).doesNotContain("42");
  }

  @Test
  void aHugeFileIsLeftOut() throws IOException {
    byte[] line = "2020,1\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(repository.resolve("data/indicator_1-1-2.csv"))) {
      for (long size = 0; size <= 33L * 1024 * 1024; size += line.length) {
        out.write(line);
      }
    }
    assertThat(codes(imported())).contains("data/indicator_1-1-2.csv file.toolarge");
  }

  @Test
  void aYamlBombIsLeftOut() throws IOException {
    write("meta/1-1-1.yml", "a: &a [x, x]\nb: &b [*a, *a]\nindicator_name: *b\n");
    assertThat(codes(imported())).contains("meta/1-1-1.yml yaml.alias");
  }

  @Test
  void namesLeadNowhereElse() throws IOException {
    write("data/indicator_..-..-etc.csv", "Year,Sex,Value\n2020,../../x,1\n");
    write("meta/1-1-1.yml", "indicator_name: \"../../x\\nstatus=draft\"\n");
    Imported imported = imported();
    assertThat(imported.files().keySet())
        .allMatch(path -> path.matches("(indicators|reports)/[a-z0-9/-]+\\.(yaml|csv|md)"));
    assertThat(text(imported)).doesNotContain("\nstatus=draft");
  }

  @Test
  void wordsAreNoMarkup() throws IOException {
    write(
        "meta/1-1-1.yml",
        "indicator_name: \"![](/x.csv) <script>alert(1)</script> [a](javascript:x)\"\n"
            + "data_footnote: \"* [a](indicator:x) ![](1-1-1.csv)\"\n");
    assertThat(text(imported())).doesNotContain("<script>").doesNotContain("[a](");
  }

  @Test
  void aQuoteThatNeverEndsTakesNoOtherRow() throws IOException {
    write("data/indicator_1-1-2.csv", "Year,Sex,Value\n2020,\"a,5\n2021,b,6\n");
    Imported imported = imported();
    assertThat(codes(imported)).contains("data/indicator_1-1-2.csv tidy.quote");
    assertThat(text(imported)).contains("2021,b,6");
  }

  @Test
  void anEmptyFolderIsOneError() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Imported imported =
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty()).read(empty, AREAS, folder);
    assertThat(imported.failed()).isTrue();
    assertThat(imported.files()).isEmpty();
  }

  private Imported imported() throws IOException {
    return new OpenSdg("VN", 4, Optional.empty(), Optional.empty()).read(repository, AREAS, folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> codes(Imported imported) {
    return imported.doubts().stream()
        .filter(p -> !p.isError())
        .map((Problem p) -> p.place().path() + " " + p.code())
        .toList();
  }

  private static String text(Imported imported) {
    StringBuilder text = new StringBuilder();
    imported
        .files()
        .forEach((path, bytes) -> text.append(new String(bytes, StandardCharsets.UTF_8)));
    return text.toString();
  }
}
