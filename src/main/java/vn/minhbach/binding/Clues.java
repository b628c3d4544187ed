package vn.minhbach.binding;

import java.util.BitSet;
import java.util.List;

/** Where in one text the forms can begin: all that can be known before a pattern is tried. */
final class Clues {

  private static final int MOST_CAPITALS = 3;

  private static final List<String> WORDS =
      Forms.ALL.stream().flatMap(form -> form.signs().stream()).distinct().toList();
  private static final Signs SIGNS = new Signs(WORDS);

  /** The signs of each form. */
  private static final List<int[]> OF_FORMS =
      Forms.ALL.stream()
          .map(form -> form.signs().stream().mapToInt(WORDS::indexOf).toArray())
          .toList();

  private final String text;
  private final BitSet[] signs;
  private final BitSet digits = new BitSet();

  Clues(String text) {
    this.text = text;
    this.signs = SIGNS.in(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.set(i);
      }
    }
  }

  /** Where the form at {@code index} of {@link Forms#ALL} can begin; nowhere without its signs. */
  BitSet starts(int index) {
    Form.Start start = Forms.ALL.get(index).start();
    if (start == Form.Start.CAPITAL) {
      return capitals();
    }
    BitSet there = new BitSet(0);
    for (int sign : OF_FORMS.get(index)) {
      if (signs[sign] != null) {
        switch (start) {
          case SIGN -> there.or(signs[sign]);
          case DIGIT -> there = digits;
          default -> there.set(0);
        }
      }
    }
    return there;
  }

  /** Each of the capitals right before a digit. */
  private BitSet capitals() {
    BitSet capitals = new BitSet(0);
    for (int digit = digits.nextSetBit(0); digit >= 0; digit = digits.nextSetBit(digit + 1)) {
      int at = digit - 1;
      while (at >= 0 && at >= digit - MOST_CAPITALS && Character.isUpperCase(text.charAt(at))) {
        capitals.set(at--);
      }
    }
    return capitals;
  }
}
