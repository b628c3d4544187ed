package vn.minhbach.intake.opensdg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.tidy.Columns;
import vn.minhbach.intake.tidy.Dialect;
import vn.minhbach.intake.tidy.MarkdownText;
import vn.minhbach.intake.tidy.Observation;
import vn.minhbach.intake.tidy.ObservationReader;
import vn.minhbach.intake.tidy.Once;
import vn.minhbach.intake.tidy.Origin;
import vn.minhbach.intake.tidy.Places;
import vn.minhbach.intake.tidy.Reports;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.SheetReader;
import vn.minhbach.intake.tidy.Tally;
import vn.minhbach.model.Area;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/**
 * Makes reports and definitions of a data repository of Open SDG.
 *
 * @param area code of the area that rows without a code of their own are of
 * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
 * @param name what reports call the repository; none where it is as before, or as its folder
 */
public record OpenSdg(String area, int fiscalYearStart, Optional<String> name) {

  /** Of the file of definitions, and of the command. */
  private static final String ORIGIN = "open-sdg";

  /**
   * Reads a repository.
   *
   * @param areas that the portal knows
   * @param content the content folder that is imported into; an earlier import's files there show
   *     where things shall stay
   * @throws IOException if the folder can't be listed
   */
  public Imported read(Path folder, List<Area> areas, Path content) throws IOException {
    Problems doubts = new Problems();
    Optional<Area> whole = Places.of(area, areas, doubts);
    if (whole.isEmpty()) {
      return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
    }
    return new Run(folder, areas, whole.get(), content, doubts).imported();
  }

  /** One import. */
  private final class Run {

    private final Path folder;
    private final Problems doubts;
    private final Area whole;
    private final Path content;
    private final Repository repository;
    private final Settings settings;
    private final Translations translations;
    private final Metadata metadata;
    private final Once once;
    private final Places places;
    private final Tally tally;

    Run(Path folder, List<Area> areas, Area whole, Path content, Problems doubts)
        throws IOException {
      this.folder = folder;
      this.whole = whole;
      this.content = content;
      this.doubts = doubts;
      this.repository = new Repository(folder, doubts);
      this.settings = Settings.read(repository, doubts);
      this.translations = new Translations(repository, settings.below(), settings.languages());
      this.metadata = new Metadata(repository, settings, translations);
      this.once = new Once(doubts);
      this.tally = new Tally(doubts);
      this.places = new Places(areas, Optional.of(whole), tally, once);
    }

    Imported imported() {
      List<Places.Located> located = new ArrayList<>();
      PathPattern tables = PathPattern.of(settings.data(), List.of());
      ObservationReader reader = new ObservationReader(fiscalYearStart, tally, once, doubts);
      int read = 0;
      int found = 0;
      for (String path : repository.paths()) {
        Optional<PathPattern.Match> match = tables.match(path);
        if (match.isPresent()) {
          found++;
          Optional<List<Observation>> table =
              repository.text(path).flatMap(file -> table(match.get().id(), file, reader));
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

    private Optional<List<Observation>> table(
        String id, SourceFile file, ObservationReader reader) {
      Optional<Sheet> sheet = SheetReader.read(file, Dialect.UNKNOWN, doubts);
      if (sheet.isEmpty()) {
        return Optional.empty();
      }
      Columns columns = ColumnFinder.of(sheet.get(), settings, doubts);
      if (columns.year().isEmpty() || columns.values().isEmpty()) {
        doubts.warning(
            file.place(1, 1), "sdg.columns", columns.year().isEmpty() ? "Year" : "Value");
        return Optional.empty();
      }
      return Optional.of(reader.read(id, sheet.get(), columns));
    }

    private Imported written(List<Places.Located> located, int found, int read) {
      if (!translations.languages().contains("vi")) {
        doubts.warning(Place.file("translations"), "sdg.language", translations.languages().get(0));
      }
      Targets targets = Targets.of(located, whole, metadata, fiscalYearStart, doubts);
      located.addAll(targets.rows());
      Known known = new Known(metadata, translations, targets.inWords());
      RepositoryName called =
          RepositoryName.of(name, folder, content, Origin.definitions(ORIGIN), doubts);
      Origin origin = origin(called.text());
      Reports reports = new Reports(origin, known, located, content, once, tally, doubts);
      SortedMap<String, byte[]> files = reports.write();
      files.computeIfPresent(origin.definitions(), (path, yaml) -> called.keptIn(yaml));
      List<Imported.Count> counts = new ArrayList<>();
      counts.add(Imported.Count.of("sdg.count.files", found, read, found - read));
      counts.addAll(tally.counts());
      counts.add(reports.made("sdg.count.made"));
      return new Imported(files, doubts.sorted(), counts);
    }

    private static Origin origin(String called) {
      return new Origin(
          ORIGIN,
          ORIGIN,
          "sdg",
          "Kho dữ liệu Open SDG " + called,
          "Các bảng dưới đây lấy từ kho dữ liệu Open SDG “%s”.".formatted(MarkdownText.of(called)));
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
