package vn.minhbach.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a row is broken down by, as one cell says it: {@code khu_vuc=dich-vu;gioi_tinh=nu}. */
public final class Dimensions {

  private Dimensions() {}

  /** Values by dimension, in the order of the text; what is no pair is passed over. */
  public static Map<String, String> of(String text) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    for (String pair : text.split(";", -1)) {
      String[] both = pair.split("=", 2);
      if (both.length == 2) {
        dimensions.put(both[0].strip(), both[1].strip());
      }
    }
    return dimensions;
  }

  /** The text that {@link #of} reads. */
  public static String text(Map<String, String> dimensions) {
    return dimensions.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(";"));
  }
}
