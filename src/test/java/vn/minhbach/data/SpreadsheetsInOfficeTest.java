package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;
import vn.minhbach.intake.OfficeProgram;

/**
 * LibreOffice opens the spreadsheets and keeps every cell, as it is printed, also on the way back.
 */
class SpreadsheetsInOfficeTest {

  private static final Path DATA = DemoPortal.SITE.resolve("data");
  private static final String AREA = "v1/lang-son/chi-lang/";

  /** Every sheet as a file: UTF-8, with cells as they are shown. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

  /** What a file of CSV puts an apostrophe before. */
  private static final Pattern DEFUSED =
      Pattern.compile("'+\\s*+[=+\\-@\uff1d\uff0b\uff0d\uff20\\t\\r].*", Pattern.DOTALL);

  private static final ObjectReader LINES =
      new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  @TempDir Path temporary;

  @Test
  void everyCellIsThereAsTheCsvFilesHaveIt() throws IOException, InterruptedException {
    Path xlsx = copied("portal.xlsx", "portal-xlsx.xlsx");
    Path area = copied(AREA + "data.xlsx", "area.xlsx");
    Path ods = copied("portal.ods", "portal-ods.ods");
    OfficeProgram.libreOffice(List.of(xlsx, area, ods), CSV, temporary);
    compare("portal-xlsx");
    compare("portal-ods");
    compareArea("area");

    Path back = Files.createDirectories(temporary.resolve("back"));
    OfficeProgram.libreOffice(List.of(xlsx, area), "ods", back);
    OfficeProgram.libreOffice(List.of(ods), "xlsx", back);
    OfficeProgram.libreOffice(
        List.of(
            Files.move(back.resolve("portal-xlsx.ods"), temporary.resolve("back-xlsx.ods")),
            Files.move(back.resolve("area.ods"), temporary.resolve("back-area.ods")),
            Files.move(back.resolve("portal-ods.xlsx"), temporary.resolve("back-ods.xlsx"))),
        CSV,
        temporary);
    compare("back-xlsx");
    compare("back-ods");
    compareArea("back-area");
  }

  private Path copied(String file, String name) throws IOException {
    return Files.copy(DATA.resolve(file), temporary.resolve(name));
  }

  /** All sheets of the portal. */
  private void compare(String file) throws IOException {
    for (String table : List.of("areas", "indicators", "reports", "observations", "findings")) {
      assertThat(lines(temporary.resolve(file + "-" + table + ".csv")))
          .as("%s: %s", file, table)
          .isEqualTo(plain(lines(DATA.resolve(table + ".csv"))))
          .hasSizeGreaterThan(1);
    }
    List<List<String>> columns = lines(temporary.resolve(file + "-Các cột.csv"));
    assertThat(columns.get(0)).containsExactly("Bảng", "Cột", "Tên", "Ý nghĩa");
    assertThat(columns).contains(List.of("areas", "code", "Mã", meaning("areas.code")));
    assertThat(lines(temporary.resolve(file + "-Giới thiệu.csv")))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line).hasSize(2));
  }

  private static String meaning(String column) throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/data_vi.properties")).stream()
        .filter(line -> line.startsWith(column + "="))
        .map(line -> line.split("\\|", 2)[1])
        .findFirst()
        .orElseThrow();
  }

  private void compareArea(String file) throws IOException {
    assertThat(lines(temporary.resolve(file + "-observations.csv")))
        .as(file)
        .isEqualTo(plain(lines(DATA.resolve(AREA + "observations.csv"))))
        .hasSizeGreaterThan(1);
  }

  /** Its lines; line ends within cells are the system's. */
  private static List<List<String>> lines(Path csv) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    String text = Files.readString(csv, StandardCharsets.UTF_8);
    try (MappingIterator<List<String>> all = LINES.readValues(text)) {
      all.forEachRemaining(lines::add);
    }
    return lines;
  }

  /** Without the apostrophes that keep a spreadsheet program from computing a file of CSV. */
  private static List<List<String>> plain(List<List<String>> lines) {
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(cell -> DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell)
                    .toList())
        .toList();
  }
}
