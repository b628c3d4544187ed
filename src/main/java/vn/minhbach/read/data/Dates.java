package vn.minhbach.read.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.minhbach.config.Fields;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/** Takes dates out of mappings. */
final class Dates {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Dates() {}

  /**
   * The day {@code key}, {@code 2021-11-02}; reported where it is missing or none.
   *
   * @param code of the problem that is reported where it is none
   */
  static Optional<LocalDate> required(Fields fields, String key, String code, Problems problems) {
    String date = fields.requiredText(key);
    if (DAY.matcher(date).matches() && Period.parse(date).isPresent()) {
      return Optional.of(LocalDate.parse(date));
    }
    if (!date.isEmpty()) {
      problems.error(fields.placeOf(key), code, date);
    }
    return Optional.empty();
  }
}
