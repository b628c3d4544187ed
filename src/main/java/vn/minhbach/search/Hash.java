package vn.minhbach.search;

/** The 32-bit hash by which terms are found: FNV-1a over UTF-16, its bits mixed at the end. */
final class Hash {

  private static final int BASIS = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  private Hash() {}

  /** What {@link #extend} begins with. */
  static int begin() {
    return BASIS;
  }

  /** The state after {@code text}; still to be {@link #end}ed. */
  static int extend(int state, String text) {
    int h = state;
    for (int i = 0; i < text.length(); i++) {
      h = extend(h, text.charAt(i));
    }
    return h;
  }

  static int extend(int state, char c) {
    return (state ^ c) * PRIME;
  }

  /** Mixes the bits, for files are cut by the highest ones (the end of MurmurHash3). */
  static int end(int state) {
    int h = state;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  static int of(String text) {
    return end(extend(begin(), text));
  }
}
