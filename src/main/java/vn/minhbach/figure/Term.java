package vn.minhbach.figure;

/**
 * A scale and what it counts: {@code triệu đồng}, {@code ha}, {@code vạn dân}.
 *
 * @param scale the power of ten in words
 * @param thing what is counted
 */
record Term(Scale scale, Thing thing) {

  int exponent() {
    return scale.exponent() + thing.exponent();
  }

  String symbol(FigureFormat format, Nouns nouns, boolean one) {
    return scale.prefix(format) + thing.symbol(format, nouns, one);
  }
}
