package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the columns of a printed table hold, by the words above them.
 *
 * @param names of the columns as a table of indicators calls them; empty where the words say
 *     nothing
 * @param headings as printed, by name
 */
public record TableColumns(List<String> names, Map<String, String> headings) {

  /** The more special ones first: {@code so với kế hoạch} is no {@code kế hoạch}. */
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    word("number", "s?tt|st t|số tt|số thứ tự|tt");
    word("unit", "đơn vị(?: tính)?|đvt|đ\\.?v\\.?t|đơn vị tính");
    word("note", ".*ghi chú.*");
    word("year_on_year", ".*(?:cùng kỳ|so với năm|so năm|(?<!\\p{L})ck(?!\\p{L})).*");
    word(
        "of_plan",
        ".*(?:so với|so|%|tỷ lệ|tỉ lệ|đạt).*(?:kế hoạch|(?<!\\p{L})kh(?!\\p{L})|chỉ tiêu|dự toán|nghị quyết|%).*|so sánh.*|th\\s*/\\s*kh.*|tỷ lệ.*");
    word("estimate", ".*(?:ước|dự kiến).*");
    word("assessment", ".*đánh giá.*");
    word(
        "label",
        "(?:nội dung|tên chỉ tiêu|các chỉ tiêu|danh mục|chỉ tiêu|chỉ tiêu chủ yếu|lĩnh vực|chỉ tiêu,? nhiệm vụ)");
    word("target", ".*(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết|(?<!\\p{L})kh(?!\\p{L})).*");
    word("actual", ".*(?:thực hiện|kết quả|số liệu|(?<!\\p{L})th(?!\\p{L})).*");
  }

  private static void word(String name, String words) {
    WORDS.put(name, Pattern.compile("(?iu)" + words));
  }

  /**
   * @param cells the head of the table, its rows put together
   */
  public static TableColumns of(List<String> cells) {
    List<String> names = new ArrayList<>();
    Map<String, String> headings = new LinkedHashMap<>();
    for (String cell : cells) {
      String name = "";
      for (Map.Entry<String, Pattern> word : WORDS.entrySet()) {
        boolean fits = word.getValue().matcher(cell.toLowerCase(Locale.ROOT).strip()).matches();
        if (name.isEmpty() && fits && !names.contains(word.getKey())) {
          name = word.getKey();
        }
      }
      names.add(name);
      if (!name.isEmpty()) {
        headings.put(name, cell.equalsIgnoreCase("ST T") ? "STT" : cell);
      }
    }
    return new TableColumns(names, headings);
  }

  /** Whether rows of such a table can be indicators. */
  public boolean areOfIndicators() {
    return names.contains("label")
        && (names.contains("target") || names.contains("actual") || names.contains("estimate"));
  }

  /** The same where a column of estimates holds verdicts: {@code Đạt}. */
  public TableColumns judged() {
    List<String> changed = new ArrayList<>(names);
    Map<String, String> renamed = new LinkedHashMap<>();
    changed.replaceAll(name -> name.equals("estimate") ? "assessment" : name);
    headings.forEach(
        (name, text) -> renamed.put(name.equals("estimate") ? "assessment" : name, text));
    return new TableColumns(changed, renamed);
  }
}
