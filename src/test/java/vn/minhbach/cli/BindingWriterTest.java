package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Portal;
import vn.minhbach.Sites;
import vn.minhbach.binding.Insertion;
import vn.minhbach.problem.Place;

/** Whatever goes wrong, every file is as it was. */
class BindingWriterTest {

  private static final String REPORT = "reports/an-giang/binh-an/2024/report.md";

  @TempDir Path content;
  private Path report;

  @BeforeEach
  void copy() {
    Sites.copy(Sites.BASE, content);
    report = content.resolve(REPORT);
  }

  private boolean write(String words, String link) throws IOException {
    List<String> lines = Files.readAllLines(report);
    int line = 1;
    while (!nfc(lines.get(line - 1)).contains(words)) {
      line++;
    }
    Place place = new Place(REPORT, line, nfc(lines.get(line - 1)).indexOf(words) + 1);
    return new BindingWriter(content, new Portal(content, Sites.TODAY).check())
        .write(List.of(new Insertion(place, words, link)));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Test
  void aBindingThatFitsIsWritten() throws IOException {
    String before = Files.readString(report);

    assertThat(write("92%", "indicator:thu-nsnn#of_plan")).isTrue();
    assertThat(report).hasContent(before.replace("92%", "[92%](indicator:thu-nsnn#of_plan)"));
  }

  @Test
  void decomposedTextStaysDecomposed() throws IOException {
    String before = Normalizer.normalize(Files.readString(report), Normalizer.Form.NFD);
    Files.writeString(report, before);

    assertThat(write("hơn 5,6 tỷ đồng", "indicator:dau-tu")).isTrue();
    String words = Normalizer.normalize("hơn 5,6 tỷ đồng", Normalizer.Form.NFD);
    assertThat(Files.readString(report))
        .isEqualTo(before.replace(words, "[" + words + "](indicator:dau-tu)"));
  }

  @Test
  void aNewProblemTakesItBack() throws IOException {
    String before = Files.readString(report);

    assertThat(write("92%", "indicator:bao-phu-bhyt")).isFalse();
    assertThat(Files.readString(report)).isEqualTo(before);
  }

  @Test
  void aTextThatReadsOtherwiseTakesItBack() throws IOException {
    String before = Files.readString(report).replace("92%", "[92% kế hoạch](/bao-cao/)");
    Files.writeString(report, before);

    assertThat(write("92%", "indicator:thu-nsnn#of_plan")).isFalse();
    assertThat(Files.readString(report)).isEqualTo(before);
  }

  @Test
  void wordsThatAreNotThereAreNotBound() throws IOException {
    String before = Files.readString(report);
    BindingWriter writer = new BindingWriter(content, new Portal(content, Sites.TODAY).check());
    Insertion nowhere = new Insertion(new Place(REPORT, 900, 1), "92%", "indicator:thu-nsnn");

    assertThat(writer.write(List.of(nowhere))).isFalse();
    assertThat(Files.readString(report)).isEqualTo(before);
    assertThat(Sites.files(content).keySet()).noneMatch(path -> path.endsWith(".tmp"));
  }
}
