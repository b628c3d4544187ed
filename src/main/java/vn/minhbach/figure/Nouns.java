package vn.minhbach.figure;

/** Names counted things, which reports name in Vietnamese, in another language. */
@FunctionalInterface
public interface Nouns {

  /** Vietnamese in every language. */
  Nouns AS_PRINTED = (noun, one) -> noun;

  /**
   * The name of {@code noun}: {@code communes} for {@code xã}; itself where it has none.
   *
   * @param one whether it is counted once: {@code 1 commune}
   */
  String name(String noun, boolean one);
}
