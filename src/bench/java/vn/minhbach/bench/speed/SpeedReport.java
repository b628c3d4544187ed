package vn.minhbach.bench.speed;

import java.util.List;

/**
 * A made-up report: sections of sentences that real reports have, and a table of 30 rows.
 *
 * @param body Markdown
 */
record SpeedReport(District district, int year, List<String> blocks) {

  /** A district that reports. */
  record District(
      String code,
      String name,
      String slug,
      String provinceCode,
      String province,
      String provinceSlug) {}

  SpeedReport {
    blocks = List.copyOf(blocks);
  }

  String title() {
    return "Báo cáo kết quả công tác năm " + year + " của " + district.name();
  }

  String publisher() {
    return "Ủy ban nhân dân " + district.name();
  }

  String body() {
    return String.join("\n\n", blocks) + "\n";
  }

  /** The folder of its district. */
  String folder() {
    return district.provinceSlug() + "/" + district.slug();
  }
}
