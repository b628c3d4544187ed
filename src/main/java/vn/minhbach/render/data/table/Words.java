package vn.minhbach.render.data.table;

import java.util.List;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Language;

/** What tables and columns are called, in all languages of the program. */
public final class Words {

  /** In the reports' language. */
  public static final Bundle VI = Bundle.load("data_vi");

  public static final Bundle EN = Bundle.load("data_en");

  /** Words in one language. */
  public record Tongue(Language language, Bundle words) {}

  public static final List<Tongue> ALL =
      List.of(new Tongue(Language.VI, VI), new Tongue(Language.EN, EN));

  private Words() {}

  /** Those in {@code language}. */
  public static Bundle in(Language language) {
    return ALL.stream()
        .filter(tongue -> tongue.language() == language)
        .findFirst()
        .orElseThrow()
        .words();
  }
}
