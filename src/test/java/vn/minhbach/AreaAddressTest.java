package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a unit's page is does not depend on what the unit became. */
class AreaAddressTest {

  @TempDir Path temporary;

  @Test
  void withoutSuccessionsEveryPageIsWhereItWas() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(Sites.VALID.resolve("areas-that-changed/content"), content);
    Set<String> with = pages(content, "with");
    Files.delete(content.resolve("successions.csv"));

    assertThat(with).contains("bac-son/binh-an/xa-hai-song/index.html", "bac-son/index.html");
    assertThat(pages(content, "without")).isEqualTo(with);
  }

  private Set<String> pages(Path content, String name) throws IOException {
    Path site = temporary.resolve(name);
    assertThat(
            new Portal(content, Sites.TODAY)
                .build(site, Portal.Extent.ALL, Sites.SILENT)
                .problems())
        .isEmpty();
    return Sites.files(site).keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .collect(Collectors.toSet());
  }
}
