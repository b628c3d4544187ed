package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code areas.csv} of a corpus: the demonstration's own, and all provinces and districts. */
final class AreasFile {

  private static final String LAST_DAY = "2025-06-30";

  private AreasFile() {}

  static String of(Country country, Path demonstration) throws IOException {
    List<String> own = Files.readAllLines(demonstration);
    StringBuilder lines = new StringBuilder(String.join("\n", own)).append('\n');
    Set<String> listed = new HashSet<>();
    for (String line : own) {
      String[] cells = line.split(",", -1);
      if (cells[7].equals(LAST_DAY) || cells[6].isEmpty()) {
        listed.add(cells[0] + " " + cells[3]);
      }
    }
    for (Map.Entry<String, Unit> province : country.provinces().entrySet()) {
      if (!listed.contains(province.getValue().code() + " province")) {
        add(province.getValue(), "province", "", province.getKey().replace("/", ""), lines);
      }
    }
    for (District district : country.divided()) {
      if (!listed.contains(district.unit().code() + " district")) {
        add(district.unit(), "district", district.province().code(), district.slug(), lines);
      }
    }
    return lines.toString();
  }

  private static void add(Unit unit, String level, String parent, String slug, StringBuilder to) {
    // The name twice: what the English one is does not matter here.
    List<String> cells =
        List.of(unit.code(), unit.name(), unit.name(), level, parent, slug, "", LAST_DAY);
    to.append(TableLines.csv(cells));
  }
}
