package vn.minhbach.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhbach.bench.corpus.PortalFile;

/**
 * The content of a portal of many figures and few words: two hundred districts, each with a report
 * a year of one table. The same number of reports gives the same bytes.
 */
final class DataContent {

  private static final int DISTRICTS = 200;
  private static final int OF_PROVINCE = 20;

  /** Rows of each report; each states a target and a result. */
  private static final int INDICATORS = 150;

  private static final int FIRST_YEAR = 2001;

  private DataContent() {}

  static void write(int reports, Path content) throws IOException {
    Files.createDirectories(content);
    PortalFile.write(
        content,
        "{vi: 'Nhiều số', en: 'Many figures'}",
        "{vi: 'Báo cáo của các huyện.', en: 'Reports of the districts.'}",
        true);
    StringBuilder areas =
        new StringBuilder("code,name,name_en,level,parent,slug,valid_from,valid_to\n");
    StringBuilder indicators =
        new StringBuilder("themes:\n  chung: {vi: Chung, en: General}\nindicators:\n");
    for (int i = 0; i < INDICATORS; i++) {
      indicators.append(
          "  chi-tieu-%d: {theme: chung, unit: tỷ đồng, direction: more, name: {vi: Chỉ tiêu số %d, en: Indicator %d}}\n"
              .formatted(i, i, i));
    }
    for (int d = 0; d < DISTRICTS; d++) {
      int province = d / OF_PROVINCE;
      if (d % OF_PROVINCE == 0) {
        areas.append(
            "%02d,Tỉnh Số %d,Province %d,province,,tinh-%d,,\n"
                .formatted(province + 1, province, province, province));
      }
      areas.append(
          "%03d,Huyện Số %d,District %d,district,%02d,huyen-%d,,\n"
              .formatted(d + 100, d, d, province + 1, d));
      for (int year = 0; year * DISTRICTS + d < reports; year++) {
        report(d, FIRST_YEAR + year, content.resolve("reports/tinh-" + province + "/huyen-" + d));
      }
    }
    Files.writeString(content.resolve("areas.csv"), areas);
    Files.writeString(content.resolve("indicators.yaml"), indicators);
  }

  private static void report(int district, int year, Path folder) throws IOException {
    Path report = Files.createDirectories(folder.resolve(String.valueOf(year)));
    Files.writeString(
        report.resolve("report.md"),
        """
        title=Báo cáo năm %d
        status=published
        publisher=UBND huyện Số %d
        period=%d
        date=%d-01-10
        number=%d/BC-UBND
        table.bang.title=Các chỉ tiêu năm %d
        ~~~~~~

        ## I. Kết quả

        ![](bang.csv)
        """
            .formatted(year, district, year, year + 1, district + 1, year));
    StringBuilder rows = new StringBuilder("number,indicator,label,unit,target,actual\n");
    for (int i = 0; i < INDICATORS; i++) {
      int target = 1_000 + (i * 7_919 + district * 104_729 + year * 1_299_709) % 900_000;
      rows.append(
          "%d,chi-tieu-%d,Chỉ tiêu số %d,tỷ đồng,\"%d,%03d\",\"%d,%03d\"\n"
              .formatted(i + 1, i, i, target, i, target + i - 70, 999 - i));
    }
    Files.writeString(report.resolve("bang.csv"), rows);
  }
}
