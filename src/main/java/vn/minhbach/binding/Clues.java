package vn.minhbach.binding;

import java.util.ArrayList;
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

  /** The forms of each sign. */
  private static final List<BitSet> BY_SIGN = bySign();

  private static final BitSet WITH_CAPITALS = withCapitals();

  private final String text;
  private final BitSet[] signs;
  private final BitSet digits = new BitSet();
  private final BitSet capitals;

  Clues(String text) {
    this.text = text;
    this.signs = SIGNS.in(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && (c <= '9' || c > 0x7f && Character.isDigit(c))) {
        digits.set(i);
      }
    }
    this.capitals = capitals();
  }

  private static List<BitSet> bySign() {
    List<BitSet> forms = new ArrayList<>();
    for (String word : WORDS) {
      BitSet holding = new BitSet();
      for (int form = 0; form < Forms.ALL.size(); form++) {
        holding.set(form, Forms.ALL.get(form).signs().contains(word));
      }
      forms.add(holding);
    }
    return List.copyOf(forms);
  }

  private static BitSet withCapitals() {
    BitSet forms = new BitSet();
    for (int form = 0; form < Forms.ALL.size(); form++) {
      forms.set(form, Forms.ALL.get(form).start() == Form.Start.CAPITAL);
    }
    return forms;
  }

  /** The forms that can be in the text, as places in {@link Forms#ALL}. */
  BitSet forms() {
    BitSet forms = new BitSet();
    for (int sign = 0; sign < signs.length; sign++) {
      if (signs[sign] != null) {
        forms.or(BY_SIGN.get(sign));
      }
    }
    if (!capitals.isEmpty()) {
      forms.or(WITH_CAPITALS);
    }
    return forms;
  }

  /** Where a form that can be in the text can begin. */
  BitSet starts(int form) {
    return switch (Forms.ALL.get(form).start()) {
      case DIGIT -> digits;
      case CAPITAL -> capitals;
      case TEXT -> BitSet.valueOf(new long[] {1});
      case SIGN -> {
        BitSet starts = new BitSet();
        for (int sign : OF_FORMS.get(form)) {
          if (signs[sign] != null) {
            starts.or(signs[sign]);
          }
        }
        yield starts;
      }
    };
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
