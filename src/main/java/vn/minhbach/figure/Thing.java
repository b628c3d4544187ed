package vn.minhbach.figure;

/** What a unit counts: an official measure or a noun. */
sealed interface Thing permits Official, Noun {

  /** What is measured; things of equal dimension differ by a power of ten alone. */
  Object dimension();

  /** Its size as a power of ten of the dimension's base. */
  int exponent();

  /**
   * How it is printed in a language.
   *
   * @param nouns names what is no official measure
   * @param one whether there is one of it
   */
  String symbol(FigureFormat format, Nouns nouns, boolean one);
}
