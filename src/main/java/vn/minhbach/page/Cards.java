package vn.minhbach.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The pictures of pages, each composed when it is asked for.
 *
 * @param byPage by the address of their page; none where no picture can be drawn
 */
public record Cards(Map<String, Supplier<Card>> byPage) {

  static final Cards NONE = new Cards(Map.of());

  public Cards {
    byPage = Collections.unmodifiableMap(new LinkedHashMap<>(byPage));
  }

  public boolean isEmpty() {
    return byPage.isEmpty();
  }

  /** The one that belongs to the page at {@code address} alone. */
  public Optional<Card> of(String address) {
    return Optional.ofNullable(byPage.get(address)).map(Supplier::get);
  }
}
