package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.bench.corpus.PortalFile;

/** This program, by its launcher, as users start it. */
final class Ours implements Generator {

  private final String name;
  private final Path java;
  private final Path launcher;
  private final List<String> options;

  /**
   * @param java home of the JDK
   * @param launcher {@code bin/minhbach}
   * @param options of {@code build}
   */
  Ours(String name, Path java, Path launcher, List<String> options) {
    this.name = name;
    this.java = java;
    this.launcher = launcher;
    this.options = List.copyOf(options);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void prepare(List<SpeedReport> reports, Path folder) throws IOException {
    Path content = folder.resolve("content");
    Map<String, String> areas = new LinkedHashMap<>();
    for (SpeedReport report : reports) {
      SpeedReport.District d = report.district();
      areas.putIfAbsent(
          d.provinceCode(),
          "%s,%s,,province,,%s,,".formatted(d.provinceCode(), d.province(), d.provinceSlug()));
      Path file =
          content.resolve("reports/" + report.folder() + "/" + report.year() + "/report.md");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          title=%s
          type=report
          status=published
          publisher=%s
          period=%d
          ~~~~~~

          %s"""
              .formatted(report.title(), report.publisher(), report.year(), report.body()));
    }
    for (SpeedReport report : reports) {
      SpeedReport.District d = report.district();
      areas.putIfAbsent(
          d.code(),
          "%s,%s,,district,%s,%s,,2025-06-30"
              .formatted(d.code(), d.name(), d.provinceCode(), d.slug()));
    }
    List<String> lines = new ArrayList<>();
    lines.add("code,name,name_en,level,parent,slug,valid_from,valid_to");
    lines.addAll(areas.values());
    Files.write(content.resolve("areas.csv"), lines);
    Files.writeString(
        content.resolve("indicators.yaml"),
        """
        themes:
          chung: {vi: "Chung", en: "General"}
        indicators:
          thu-nsnn:
            name: {vi: "Thu ngân sách", en: "Budget revenue"}
            theme: chung
            unit: "tỷ đồng"
            direction: more
        """);
    PortalFile.write(
        content,
        "{vi: 'Đo tốc độ', en: 'A benchmark'}",
        "{vi: 'Đo tốc độ dựng cổng.', en: 'How long a build takes.'}",
        false);
  }

  @Override
  public List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "JAVA_HOME=" + java, launcher.toString(), "build"));
    command.addAll(options);
    command.addAll(List.of("--source", "content", "--output", output()));
    return command;
  }

  @Override
  public String output() {
    return "site";
  }
}
