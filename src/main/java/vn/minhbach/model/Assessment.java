package vn.minhbach.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;

/** A report's own verdict on a target. */
public enum Assessment {
  EXCEEDED,
  MET,
  NOT_MET,
  /** Still to be assessed. */
  PENDING;

  /**
   * What {@code printed} says: {@code Vượt}, {@code Đạt}, {@code Không đạt}, {@code cuối năm đánh
   * giá}.
   */
  public static Optional<Assessment> of(Figure printed) {
    if (printed.meaning() instanceof Meaning.Pending) {
      return Optional.of(PENDING);
    }
    String words =
        Normalizer.normalize(printed.printed(), Normalizer.Form.NFC)
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (words) {
      case "vượt", "vượt kế hoạch" -> Optional.of(EXCEEDED);
      case "đạt", "hoàn thành", "đã hoàn thành" -> Optional.of(MET);
      case "không đạt", "chưa đạt" -> Optional.of(NOT_MET);
      default -> Optional.empty();
    };
  }
}
