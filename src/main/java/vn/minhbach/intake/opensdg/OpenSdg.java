package vn.minhbach.intake.opensdg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param translations a folder of translations that lies elsewhere, such as a copy of
 *     sdg-translations; the repository's own words go before its
 */
public record OpenSdg(
    String area, int fiscalYearStart, Optional<String> name, Optional<Path> translations) {

  /** Of the file of definitions, and of the command. */
  private static final String ORIGIN = "open-sdg";

  private static final Pattern BUILT =
      Pattern.compile("(?<language>[a-z]{2,3}(?:-[A-Za-z]+)?)/data/[^/]*-[^/]*\\.csv");

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
    private final Set<String> codes;
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
      this.codes = areas.stream().map(Area::code).collect(Collectors.toSet());
      this.content = content;
      this.doubts = doubts;
      this.repository = new Repository(folder, doubts);
      this.settings = Settings.read(repository, OpenSdg.this.translations.isPresent(), doubts);
      this.translations = new Translations(folders(), settings.structures(), settings.languages());
      this.metadata = new Metadata(repository, settings, translations);
      this.once = new Once(doubts);
      this.tally = new Tally(doubts);
      this.places = new Places(areas, Optional.of(whole), tally, once);
    }

    private List<Translations.Folder> folders() throws IOException {
      List<Translations.Folder> folders = new ArrayList<>();
      settings
          .translations()
          .forEach(path -> folders.add(new Translations.Folder(repository, path, Set.of())));
      if (OpenSdg.this.translations.isPresent()) {
        Repository fetched = new Repository(OpenSdg.this.translations.get(), doubts);
        // A copy of sdg-translations holds much beside, and dozens of languages.
        Set<String> needed = new TreeSet<>(List.of("vi", "en"));
        settings.languages().forEach(language -> needed.add(language.toLowerCase(Locale.ROOT)));
        boolean below = fetched.paths().stream().anyMatch(p -> p.startsWith("translations/"));
        folders.add(new Translations.Folder(fetched, below ? "translations/" : "", needed));
      }
      return folders;
    }

    Imported imported() {
      List<Places.Located> located = new ArrayList<>();
      ObservationReader reader = new ObservationReader(fiscalYearStart, tally, once, doubts);
      int read = 0;
      int found = 0;
      for (String path : repository.paths()) {
        Optional<DataInput> input =
            settings.data().stream().filter(tables -> tables.holds(path)).findFirst();
        if (input.isPresent()) {
          found++;
          Optional<List<Observation>> table =
              repository.text(path).flatMap(file -> table(input.get(), file, reader));
          read += table.isPresent() ? 1 : 0;
          table.filter(t -> !t.isEmpty()).ifPresent(t -> located.addAll(places.locate(t)));
        }
      }
      for (SdmxInput input : settings.sdmx()) {
        for (String path : repository.paths().stream().filter(input::holds).toList()) {
          found++;
          Optional<List<SdmxData.Row>> rows =
              repository.text(path).flatMap(file -> SdmxData.read(file, doubts));
          read += rows.isPresent() ? 1 : 0;
          rows.map(observed -> input.tables(observed, tally))
              .orElse(Map.of())
              .forEach((id, sheet) -> located.addAll(located(id, sheet, reader)));
        }
      }
      repository.finish();
      unread();
      withoutData(located);
      if (located.isEmpty()) {
        String named =
            Stream.concat(
                    settings.data().stream().map(DataInput::pattern),
                    settings.sdmx().stream().map(SdmxInput::pattern))
                .collect(Collectors.joining(", "));
        doubts.error(Place.file("."), "sdg.nothing", named);
        built();
        return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
      }
      return written(located, found, read);
    }

    private Optional<List<Observation>> table(
        DataInput input, SourceFile file, ObservationReader reader) {
      Optional<Sheet> sheet =
          SheetReader.read(file, Dialect.UNKNOWN, doubts)
              .map(input.renaming()::applied)
              .map(read -> DecimalCommas.joined(read, doubts));
      return sheet.flatMap(
          read -> observations(PathPattern.id(file.path()), file.place(1, 1), read, reader));
    }

    /** The observations of a table that was made of a message. */
    private List<Places.Located> located(String id, Sheet sheet, ObservationReader reader) {
      return observations(id, sheet.rows().get(0).place(), sheet, reader)
          .filter(observed -> !observed.isEmpty())
          .map(places::locate)
          .orElse(List.of());
    }

    private Optional<List<Observation>> observations(
        String id, Place place, Sheet sheet, ObservationReader reader) {
      Columns columns = ColumnFinder.of(sheet, settings, codes, doubts);
      if (columns.year().isEmpty() || columns.values().isEmpty()) {
        String first = sheet.header().get(0).text();
        boolean data = columns.year().isEmpty() && ColumnFinder.isYear(first);
        doubts.warning(
            place,
            data ? "sdg.noheadings" : "sdg.columns",
            data ? first : columns.year().isEmpty() ? "Year" : "Value");
        return Optional.empty();
      }
      return Optional.of(reader.read(id, sheet, columns));
    }

    private Imported written(List<Places.Located> located, int found, int read) {
      if (!translations.languages().contains("vi")) {
        doubts.warning(Place.file("translations"), "sdg.language", translations.languages().get(0));
      }
      Targets targets = Targets.of(located, whole, metadata, fiscalYearStart, doubts);
      located.addAll(targets.rows());
      Known known = new Known(metadata, translations, settings.structures(), targets.inWords());
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

    /** Where a folder above a built repository was named, its folders of languages are. */
    private void built() {
      SortedSet<String> folders = new TreeSet<>();
      for (String path : repository.paths()) {
        Matcher table = BUILT.matcher(path);
        if (table.matches()) {
          folders.add(table.group("language"));
        }
      }
      if (!folders.isEmpty()) {
        doubts.warning(Place.file("."), "sdg.built", String.join(", ", folders));
      }
    }

    /** Of which indicators something is said, and there is no observation. */
    private void withoutData(List<Places.Located> located) {
      SortedMap<String, Place> said = metadata.places();
      located.forEach(one -> said.remove(one.observation().id()));
      if (!said.isEmpty() && !located.isEmpty()) {
        doubts.warning(
            said.get(said.firstKey()),
            "sdg.withoutdata",
            String.valueOf(said.size()),
            said.keySet().stream().limit(10).collect(Collectors.joining(", "))
                + (said.size() > 10 ? ", …" : ""));
      }
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
