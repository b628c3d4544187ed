package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The last row of a head, which numbers the columns: {@code (1)}, {@code A}, {@code (3)=(2)/(1)}.
 */
public final class ColumnNumbers {

  private static final String NUMBER =
      "\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s*=\\s*[\\d/x:*%+() -]+\\)?)?";

  private ColumnNumbers() {}

  /** Whether each of these, blank cells left out, is a number one more than the one before. */
  public static boolean are(List<String> texts) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : texts) {
      if (!text.matches(NUMBER)) {
        return false;
      }
      String digits = text.replaceFirst("=.*", "").replaceAll("\\D", "");
      if (!digits.isEmpty()) {
        numbers.add(Integer.parseInt(digits));
      }
    }
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return numbers.size() > 2 && numbers.get(0) <= 2;
  }
}
