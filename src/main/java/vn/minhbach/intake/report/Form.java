package vn.minhbach.intake.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How reports number their sections, from the whole down. */
enum Form {
  PART("(?iu)phần (?:thứ )?(?:nhất|hai|ba|bốn|năm|[ivx]+|\\d+)(?![\\p{L}\\d]).*"),
  ANNEX("(?:PHỤ LỤC|Phụ lục)(?!\\p{L}).*"),
  CAPITAL("[A-HĐ&&[^CDI]]\\s*[.-]\\s.*|[CD]\\s*\\.\\s.*"),
  ROMAN("[IVX]{1,5}\\s*[.–)-]\\s*\\S.*"),
  DECIMAL_3("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.?\\s.*"),
  DECIMAL_2("\\d{1,2}\\.\\d{1,2}\\.?\\s.*"),
  DECIMAL("(\\d{1,2})[.)/]\\s.*"),
  LETTER("[a-zđ]\\)\\s.*"),
  STAR("\\*\\s.*"),
  NONE(".*");

  private final Pattern pattern;

  Form(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** The form that a text begins with. */
  static Form of(String text) {
    for (Form form : values()) {
      if (form.pattern.matcher(text).matches()) {
        return form;
      }
    }
    return NONE;
  }

  /** The number that a text of {@link #DECIMAL} begins with; 0 of any other. */
  static int number(String text) {
    Matcher matcher = DECIMAL.pattern.matcher(text);
    return of(text) == DECIMAL && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
