package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import vn.minhbach.intake.Imported;

/** What an import writes. */
final class Written {

  private Written() {}

  /** The text of a file that must be there. */
  static String text(Imported imported, String path) {
    assertThat(imported.files()).containsKey(path);
    return new String(imported.files().get(path), StandardCharsets.UTF_8);
  }
}
