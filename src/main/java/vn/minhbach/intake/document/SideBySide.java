package vn.minhbach.intake.document;

import java.util.regex.Pattern;

/** What letterhead and signature print side by side, in every format. */
public final class SideBySide {

  /** Words that only these parts have; running text with wide gaps is left alone. */
  private static final Pattern SIGN =
      Pattern.compile(
          "CỘNG H[OÒ]À? ?XÃ HỘI|CỘNG HÒA|CỘNG HOÀ|Độc lập|ĐẢNG CỘNG SẢN|Số:|Nơi nhận|\\bTM\\.|T/M|\\bKT\\."
              + "|ngày .*tháng .*năm");

  private SideBySide() {}

  /** Whether the line has such words. */
  public static boolean isSign(String line) {
    return SIGN.matcher(line).find();
  }
}
