package vn.minhbach.model;

import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;

/**
 * A page of the portal's own words: about, methodology, accessibility.
 *
 * @param narrative in Vietnamese
 * @param translations in other languages, as far as somebody wrote them
 */
public record TextPage(
    String slug,
    Localized title,
    Narrative narrative,
    Map<Language, Narrative> translations,
    Place place) {

  public TextPage {
    translations = Map.copyOf(translations);
  }

  public String address() {
    return "/" + slug + "/";
  }

  /** The language of what is read in {@code language}: Vietnamese where nobody translated it. */
  public Language read(Language language) {
    return translations.containsKey(language) ? language : Language.VI;
  }

  /** What is read in {@code language}. */
  public Narrative in(Language language) {
    return translations.getOrDefault(language, narrative);
  }

  /** In every language that there is. */
  public Stream<Narrative> narratives() {
    return Stream.concat(Stream.of(narrative), translations.values().stream());
  }
}
