package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A corpus: many reports in content folders of a hundred each, so that no more than a few of them
 * are in memory at once.
 */
public final class Corpus {

  private static final int REPORTS_IN_A_FOLDER = 100;

  private static final List<String> SHARED =
      List.of("portal.yaml", "indicators.yaml", "glossary.yaml", "successions.csv");

  private final Country country;
  private final List<Plan> plans;
  private final List<Path> folders;

  private Corpus(Country country, List<Plan> plans, List<Path> folders) {
    this.country = country;
    this.plans = List.copyOf(plans);
    this.folders = List.copyOf(folders);
  }

  /** Its content folders, in the order of the addresses of the reports in them. */
  public List<Path> folders() {
    return folders;
  }

  public int size() {
    return plans.size();
  }

  Country country() {
    return country;
  }

  /** Its reports by address. */
  List<Plan> plans() {
    return plans;
  }

  /**
   * Makes it.
   *
   * @param units the official list of provinces, districts and communes until 30 June 2025
   * @param demonstration the content folder with the real reports
   * @param work an empty folder
   */
  public static Corpus make(int size, Path units, Path demonstration, Path work)
      throws IOException {
    Country country = Country.read(units);
    List<Plan> plans = Plan.of(country, Template.all(country, demonstration), size);
    String areas = AreasFile.of(country, demonstration.resolve("areas.csv"));
    List<Path> folders = new ArrayList<>();
    for (int first = 0; first < plans.size(); first += REPORTS_IN_A_FOLDER) {
      Path folder = work.resolve("content-%04d".formatted(first / REPORTS_IN_A_FOLDER));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("areas.csv"), areas);
      for (String name : SHARED) {
        Files.copy(demonstration.resolve(name), folder.resolve(name));
      }
      folders.add(folder);
    }
    IntStream.range(0, plans.size())
        .parallel()
        .forEach(i -> write(plans.get(i), folders.get(i / REPORTS_IN_A_FOLDER)));
    return new Corpus(country, plans, folders);
  }

  private static void write(Plan plan, Path folder) {
    try {
      ReportMaker.write(plan, folder.resolve("reports" + plan.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
