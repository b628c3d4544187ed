package vn.minhbach.intake.opensdg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/**
 * Makes reports and definitions of a data repository of Open SDG.
 *
 * @param area code of the area that rows without a code of their own are of
 * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
 */
public record OpenSdg(String area, int fiscalYearStart) {

  /**
   * Reads a repository.
   *
   * @param areas that the portal knows
   * @throws IOException if the folder can't be listed
   */
  public Imported read(Path folder, List<Area> areas) throws IOException {
    Problems doubts = new Problems();
    Optional<Area> whole =
        areas.stream()
            .filter(a -> a.code().equals(area))
            .min(
                Comparator.comparing(Area::level)
                    .thenComparing(Area::validTo, Comparator.reverseOrder()));
    if (whole.isEmpty()) {
      doubts.error(
          Place.file("areas.csv"),
          "sdg.area",
          area,
          Nearest.to(area, areas.stream().map(Area::code).distinct().toList()));
      return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
    }
    return new Run(folder, areas, whole.get(), doubts).imported();
  }

  /** One import. */
  private final class Run {

    private final Path folder;
    private final Problems doubts;
    private final Repository repository;
    private final Settings settings;
    private final Translations translations;
    private final Metadata metadata;
    private final DataReader.Once once;
    private final Places places;
    private final Tally tally;

    Run(Path folder, List<Area> areas, Area whole, Problems doubts) throws IOException {
      this.folder = folder;
      this.doubts = doubts;
      this.repository = new Repository(folder, doubts);
      this.settings = Settings.read(repository, doubts);
      this.translations = new Translations(repository, settings.below(), settings.languages());
      this.metadata = new Metadata(repository, settings, translations);
      this.once = new DataReader.Once(doubts);
      this.places = new Places(areas, whole, once);
      this.tally = new Tally(doubts);
    }

    Imported imported() {
      List<Places.Located> located = new ArrayList<>();
      PathPattern tables = PathPattern.of(settings.data(), List.of());
      DataReader reader = new DataReader(settings, fiscalYearStart, tally, once, doubts);
      int read = 0;
      int found = 0;
      for (String path : repository.paths()) {
        Optional<PathPattern.Match> match = tables.match(path);
        if (match.isPresent()) {
          found++;
          Optional<List<Observation>> table =
              repository.text(path).flatMap((SourceFile f) -> reader.read(match.get().id(), f));
          read += table.isPresent() ? 1 : 0;
          table.filter(t -> !t.isEmpty()).ifPresent(t -> located.addAll(places.locate(t)));
        }
      }
      repository.finish();
      unread();
      if (located.isEmpty()) {
        doubts.error(Place.file("."), "sdg.nothing", String.join(", ", settings.data()));
        return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
      }
      return written(located, found, read);
    }

    private Imported written(List<Places.Located> located, int found, int read) {
      if (!translations.languages().contains("vi")) {
        doubts.warning(Place.file("translations"), "sdg.language", translations.languages().get(0));
      }
      located.addAll(targets(located));
      Definitions definitions =
          new Definitions(
              located.stream().map(Places.Located::observation).toList(),
              metadata,
              translations,
              once,
              doubts);
      Path name = folder.toAbsolutePath().normalize().getFileName();
      Reports reports =
          new Reports(name == null ? "/" : name.toString(), metadata, definitions, tally, doubts);
      SortedMap<String, byte[]> files = reports.write(located);
      files.put(Definitions.FILE, definitions.yaml());
      List<Imported.Count> counts = new ArrayList<>();
      counts.add(Imported.Count.of("sdg.count.files", found, read, found - read));
      counts.addAll(tally.counts());
      counts.add(
          Imported.Count.of(
              "sdg.count.made",
              definitions.seriesCount(),
              definitions.dimensionCount(),
              definitions.valueCount(),
              reports.areaCount(),
              reports.reportCount(),
              reports.tableCount(),
              reports.targetCount()));
      List<Problem> told = doubts.sorted();
      return new Imported(files, told, counts);
    }

    /** The targets that the metadata declares, each of the series and the unit that it is for. */
    private List<Places.Located> targets(List<Places.Located> located) {
      Map<String, List<Places.Located>> byId = new TreeMap<>();
      for (Places.Located one : located) {
        byId.computeIfAbsent(one.observation().id(), i -> new ArrayList<>()).add(one);
      }
      List<Places.Located> targets = new ArrayList<>();
      byId.forEach(
          (id, all) -> metadata.targets(id).forEach(t -> target(t, all).ifPresent(targets::add)));
      return targets;
    }

    private Optional<Places.Located> target(Metadata.Target target, List<Places.Located> all) {
      ValueReader.Read value = new ValueReader(List.of()).read(target.value().text());
      // Open SDG takes 2030 where no year is given.
      String year = target.year().isEmpty() ? "2030" : target.year();
      Optional<Period> period =
          new PeriodReader(fiscalYearStart, List.of()).read(year).map(PeriodReader.Read::period);
      Optional<Places.Located> like =
          all.stream()
              .filter(l -> l.observation().brokenDown().isEmpty())
              .filter(
                  l ->
                      target.series().isEmpty() || target.series().equals(l.observation().series()))
              .filter(l -> target.unit().isEmpty() || target.unit().equals(l.observation().unit()))
              .findFirst();
      if (!value.isPrinted() || period.isEmpty() || like.isEmpty()) {
        doubts.warning(target.value().place(), "sdg.target", target.value().text(), year);
        return Optional.empty();
      }
      Observation o = like.get().observation();
      return Optional.of(
          new Places.Located(
              like.get().area(),
              new Observation(
                  o.id(),
                  o.series(),
                  o.unit(),
                  o.geoCode(),
                  period.get(),
                  Map.of(),
                  "",
                  value.printed(),
                  List.of(),
                  target.value().place())));
    }

    /** What lies in the folder and was not read: a doubt for each folder of it. */
    private void unread() {
      Map<String, List<String>> byFolder = new TreeMap<>();
      for (String path : repository.unread()) {
        byFolder.computeIfAbsent(Place.file(path).folder(), f -> new ArrayList<>()).add(path);
      }
      byFolder.forEach(
          (in, paths) -> {
            boolean data = paths.stream().anyMatch(p -> p.endsWith(".csv"));
            doubts.warning(
                Place.file(paths.get(0)),
                data ? "sdg.unreaddata" : "sdg.unread",
                in.isEmpty() ? "./" : in,
                String.valueOf(paths.size()));
          });
    }
  }
}
