package vn.minhbach.bench.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Changes the digits of one report's numbers: other numbers of the same length and form.
 *
 * <p>Each position of each length has a permutation of its own. So two numbers that differ still
 * differ afterwards, and a number that a text and a table both state is still the same in both.
 */
final class Digits {

  private final long seed;
  private final Map<Integer, int[]> permutations = new HashMap<>();

  Digits(long seed) {
    this.seed = seed;
  }

  /** Another number of the same form: {@code 434,896} may become {@code 710,325}. */
  String change(String number) {
    int length = (int) number.chars().filter(Character::isDigit).count();
    StringBuilder out = new StringBuilder(number.length());
    boolean leading = true;
    int position = 0;
    for (char c : number.toCharArray()) {
      if (c < '0' || c > '9') {
        out.append(c);
        leading = false;
        continue;
      }
      int digit = c - '0';
      if (leading && digit == 0) {
        out.append(c); // 08 stays a number of one digit, 0,5 one below 1
      } else if (leading) {
        out.append((char) ('0' + permutation(length, position, 1)[digit]));
        leading = false;
      } else {
        out.append((char) ('0' + permutation(length, position, 0)[digit]));
      }
      position++;
    }
    return out.toString();
  }

  /** A permutation of the digits from {@code least} to 9. */
  private int[] permutation(int length, int position, int least) {
    return permutations.computeIfAbsent(
        (length * 64 + position) * 2 + least,
        key -> {
          SplittableRandom random = new SplittableRandom(seed * 1_000_003 + key);
          int[] digits = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
          for (int i = 9; i > least; i--) {
            int j = random.nextInt(least, i + 1);
            int digit = digits[i];
            digits[i] = digits[j];
            digits[j] = digit;
          }
          return digits;
        });
  }

  /** Another day of a month that every month has, of the same length: {@code 05}, {@code 9}. */
  String changeDay(String day) {
    int number = Integer.parseInt(day);
    int shift = (int) Math.floorMod(seed, 97L);
    if (day.length() == 1) {
      return String.valueOf(Math.floorMod(number - 1 + shift, 9) + 1);
    }
    return number > 28 ? day : "%02d".formatted(Math.floorMod(number - 1 + shift, 28) + 1);
  }
}
