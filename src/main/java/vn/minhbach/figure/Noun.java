package vn.minhbach.figure;

/**
 * A counted thing: {@code hộ}, {@code đảng viên}, {@code xã, thị trấn}. Equal whatever the case.
 *
 * @param name the noun as printed, composed
 */
record Noun(String name) implements Thing {

  @Override
  public Object dimension() {
    return this;
  }

  @Override
  public int exponent() {
    return 0;
  }

  @Override
  public String symbol(FigureFormat format, Nouns nouns, boolean one) {
    return nouns.name(name, one);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Noun noun && Words.fold(name).equals(Words.fold(noun.name));
  }

  @Override
  public int hashCode() {
    return Words.fold(name).hashCode();
  }
}
