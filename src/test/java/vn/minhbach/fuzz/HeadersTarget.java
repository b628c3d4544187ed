package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.narrative.Document;
import vn.minhbach.read.narrative.DocumentReader;

/**
 * Documents with headers in both forms: a value is what stands where it says, and the text begins
 * behind the header.
 */
final class HeadersTarget implements FuzzTarget {

  private final Path folder;

  HeadersTarget(Path folder) {
    this.folder = folder;
  }

  @Override
  public void holds(byte[] bytes) {
    Input input = Input.of("pages/trang.md", bytes);
    Problems problems = new Problems();
    Optional<Document> document = new DocumentReader(problems).read(input.written(folder));

    input.assertReported(problems.sorted());
    assertThat(document.isPresent() || problems.hasErrors()).isTrue();
    document.ifPresent(d -> assertHeader(d, input));
    document.ifPresent(d -> NarrativesTarget.assertSound(d.narrative(), input, problems));
  }

  private static void assertHeader(Document document, Input input) {
    assertThat(document.draft()).isEqualTo(document.header().text("status").equals("draft"));
    boolean yaml = input.text().startsWith("---\n");
    for (Map.Entry<String, Place> entry : document.header().places().entrySet()) {
      Place place = entry.getValue();
      input.assertHolds(place);
      if (!yaml) {
        assertThat(document.header().text(entry.getKey())).isEqualTo(input.behind(place).strip());
      }
    }
  }
}
