package vn.minhbach.problem;

import java.util.List;
import java.util.Locale;

/**
 * Something that the program examines and can explain.
 *
 * @param name its name among its like, and the key of its text in {@code rules_vi.properties} and
 *     {@code rules_en.properties}: {@code one-value}
 * @param type the class whose Javadoc explains it
 * @param codes of the problems that it reports; none where it reports something else
 */
public record Described(String name, Class<?> type, List<String> codes) {

  public Described {
    codes = List.copyOf(codes);
  }

  /**
   * Named by the words of its class before {@code suffix}: {@code one-value} is {@code
   * OneValueRule}.
   */
  public static Described of(Class<?> type, String suffix, List<String> codes) {
    String words = type.getSimpleName().replaceFirst(suffix + "$", "");
    String name = words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return new Described(name, type, codes);
  }
}
