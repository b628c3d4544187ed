package vn.minhbach.intake.tidy;

import java.util.List;
import java.util.Optional;
import vn.minhbach.model.Localized;

/** What is known of indicators, columns and their values beside the observations. */
public interface Descriptions {

  /** What an indicator belongs to. */
  Theme theme(String id);

  /** The number that an indicator bears, as it is printed; empty where it has none. */
  String number(String id);

  /** The name of an indicator; empty where none is given. */
  Optional<Localized> name(String id);

  /** What it measures; empty where nobody says it. */
  Optional<Localized> definition(String id);

  /** The unit of rows that name none; empty where none is given. */
  String unit(String id);

  /** Who the figures are from, each once. */
  List<Source> sources(String id);

  /** Who answers for the figures; empty where nobody says it. */
  Optional<String> publisher(String id);

  /** The footnote to the figures; empty where there is none. */
  Optional<String> footnote(String id);

  /** What shall be reached and no line of a table can hold, in words; none where nothing is. */
  List<String> targets(String id);

  /** {@code more}, {@code less} or {@code neither}. */
  String direction(String id);

  /**
   * Words of a table as a portal names things.
   *
   * @param group the column that they stand in; may be empty
   */
  Localized words(String group, String text);

  /** A text without what is no part of its words, to make a code of. */
  String bare(String text);
}
