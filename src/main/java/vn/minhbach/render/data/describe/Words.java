package vn.minhbach.render.data.describe;

import java.util.List;
import vn.minhbach.model.Bundle;
import vn.minhbach.model.Language;

/** What tables and columns are called, in all languages of the program. */
final class Words {

  /** In the reports' language. */
  static final Bundle VI = Bundle.load("data_vi");

  static final Bundle EN = Bundle.load("data_en");

  /** Words in one language. */
  record Tongue(Language language, Bundle words) {}

  static final List<Tongue> ALL = List.of(new Tongue(Language.VI, VI), new Tongue(Language.EN, EN));

  private Words() {}
}
