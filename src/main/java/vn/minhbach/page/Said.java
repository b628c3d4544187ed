package vn.minhbach.page;

import java.math.BigDecimal;

/** What a property of a {@link Thing} says. */
public sealed interface Said permits Thing, Said.Words, Said.Number, Said.Truth, Said.Place {

  /** A text, a code or a date. */
  record Words(String text) implements Said {}

  /** A number, exact. */
  record Number(BigDecimal number) implements Said {}

  /** Yes or no. */
  record Truth(boolean truth) implements Said {}

  /** Where something is: an address of the portal, or of another site. */
  record Place(String address) implements Said {}
}
