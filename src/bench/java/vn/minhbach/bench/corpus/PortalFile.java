package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the portals that are built to be measured. */
public final class PortalFile {

  private PortalFile() {}

  /**
   * Writes them.
   *
   * @param name in both languages, as YAML
   * @param description in both languages, as YAML
   * @param ledger whether the portal keeps a list of what was published
   */
  public static void write(Path content, String name, String description, boolean ledger)
      throws IOException {
    Files.writeString(
        content.resolve("portal.yaml"),
        """
        name: %s
        description: %s
        base_url: https://bench.example/
        languages: [vi]
        ledger: %s
        publisher: {vi: 'Đo tốc độ', en: 'A benchmark'}
        licence: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/deed.vi'}
        contact: bench@bench.example
        """
            .formatted(name, description, ledger));
  }
}
