package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports of about 8 KB for the districts of the country, with paragraphs of the demonstration's
 * reports. The same number gives the same reports.
 */
final class SpeedCorpus {

  private static final int BYTES = 8000;
  private static final int ROWS = 30;
  private static final int REPORTS_A_DISTRICT = 8;
  private static final int FIRST_YEAR = 2012;
  private static final int SHORTEST = 150;

  private static final List<String> TOPICS =
      List.of(
          "Thu ngân sách",
          "Diện tích gieo trồng",
          "Hộ nghèo",
          "Trường chuẩn quốc gia",
          "Bảo hiểm y tế",
          "Nước sạch",
          "Lao động",
          "Xã nông thôn mới",
          "Đàn lợn",
          "Sản lượng lúa");

  private static final List<String> UNITS = List.of("tấn", "ha", "hộ", "triệu đồng", "%");

  private final Random random = new Random(7);
  private final List<String> paragraphs;
  private final List<SpeedReport.District> districts;

  /**
   * @param content the demonstration's content, for its words
   * @param units the official list of administrative units
   */
  SpeedCorpus(Path content, Path units) throws IOException {
    this.paragraphs = paragraphs(content);
    this.districts = districts(units);
  }

  List<SpeedReport> reports(int count) {
    int reporting = Math.min(districts.size(), Math.max(4, count / REPORTS_A_DISTRICT + 1));
    List<SpeedReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(
          new SpeedReport(districts.get(i % reporting), FIRST_YEAR + i / reporting, blocks()));
    }
    return reports;
  }

  private List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    String table = table();
    int size = bytes(table);
    int section = 0;
    while (size < BYTES) {
      if (blocks.size() % 4 == 0) {
        blocks.add("## " + ++section + ". " + any(TOPICS));
      }
      String paragraph = any(paragraphs);
      size += bytes(paragraph);
      blocks.add(random.nextInt(10) < 7 ? paragraph : items(paragraph));
    }
    blocks.add(3, table);
    return blocks;
  }

  private static String items(String paragraph) {
    int middle = paragraph.indexOf(' ', paragraph.length() / 2);
    return "- " + paragraph.substring(0, middle) + "\n- " + paragraph.substring(middle + 1);
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| STT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện | So với kế hoạch |\n"
                + "|---|---|---|---|---|---|");
    for (int row = 1; row <= ROWS; row++) {
      table.append(
          "\n| %d | %s %d | %s | %s | %s | %s%% |"
              .formatted(row, any(TOPICS), row, any(UNITS), number(), number(), share()));
    }
    return table.toString();
  }

  private String number() {
    return String.format(Locale.ROOT, "%,d", 100 + random.nextInt(99_900)).replace(',', '.');
  }

  private String share() {
    return String.format(Locale.ROOT, "%.1f", 50 + 80 * random.nextDouble()).replace('.', ',');
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static int bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  /** Plain paragraphs, without what only our program understands. */
  private static List<String> paragraphs(Path content) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content.resolve("reports"))) {
      for (Path file : files.filter(f -> f.endsWith("report.md")).sorted().toList()) {
        String text = Files.readString(file);
        text = text.substring(text.indexOf("~~~~~~") + "~~~~~~".length());
        text = text.replaceAll("\\[\\^\\d+](?::.*)?", "");
        text = text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        for (String block : text.split("\n\n")) {
          String words = block.strip().replaceAll("\\s+", " ");
          if (words.length() >= SHORTEST && words.matches("\\p{Lu}\\p{Ll}[^\\\\{}|<>*_`#]*")) {
            paragraphs.add(words);
          }
        }
      }
    }
    return paragraphs;
  }

  private static List<SpeedReport.District> districts(Path units) throws IOException {
    Map<String, String> provinces = new HashMap<>();
    List<String[]> lines =
        Files.readAllLines(units).stream().skip(1).map(line -> line.split(",", -1)).toList();
    lines.stream()
        .filter(line -> line[2].equals("province"))
        .forEach(line -> provinces.put(line[0], line[1]));
    List<SpeedReport.District> districts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String[] line : lines) {
      if (line[2].equals("district")) {
        String province = provinces.get(line[3]);
        String slug = slug(line[1]);
        slug = taken.add(line[3] + slug) ? slug : slug + "-" + line[0];
        districts.add(
            new SpeedReport.District(line[0], line[1], slug, line[3], province, slug(province)));
      }
    }
    Collections.shuffle(districts, new Random(1));
    return districts;
  }

  private static String slug(String name) {
    String bare = name.replaceFirst("^(Tỉnh|Thành phố|Huyện|Quận|Thị xã)\\s+", "");
    String letters =
        Normalizer.normalize(bare.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
