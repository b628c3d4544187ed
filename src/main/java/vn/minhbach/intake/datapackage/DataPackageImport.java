package vn.minhbach.intake.datapackage;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.config.JsonTree;
import vn.minhbach.config.Node;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.OneLine;
import vn.minhbach.intake.data.DataImport;
import vn.minhbach.intake.tidy.MarkdownText;
import vn.minhbach.intake.tidy.ObservationReader;
import vn.minhbach.intake.tidy.Once;
import vn.minhbach.intake.tidy.Origin;
import vn.minhbach.intake.tidy.Places;
import vn.minhbach.intake.tidy.Reports;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.Tally;
import vn.minhbach.intake.tidy.Theme;
import vn.minhbach.model.Area;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/**
 * Makes tables of a Data Package: of a portal's own data those of its reports, of a stranger's
 * definitions and reports by a mapping of its fields.
 *
 * @param area code of the area of rows that name none, where somebody named one
 * @param map a mapping, where somebody named one; else that of the content folder, or a proposal
 * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
 */
public record DataPackageImport(Optional<String> area, Optional<Path> map, int fiscalYearStart) {

  private static final int LONGEST_PREFIX = 24;

  /** Addresses that are taken within those of an area. */
  private static final String RESERVED = "chi-tieu|ban-\\d+";

  /**
   * Reads a package.
   *
   * @param named its folder, or its descriptor
   * @param content the folder that the reports are in
   * @param areas that the portal knows
   */
  public Imported read(Path named, Path content, List<Area> areas) {
    Problems doubts = new Problems();
    boolean isFolder = Files.isDirectory(named);
    Path folder = isFolder ? named : named.toAbsolutePath().normalize().getParent();
    String file = isFolder ? Descriptor.FILE : named.getFileName().toString();
    Optional<Node> node = descriptor(folder, file, doubts);
    if (node.isEmpty()) {
      return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
    }
    return new Run(folder, file, content, areas, node.get(), doubts).imported();
  }

  private static Optional<Node> descriptor(Path folder, String file, Problems doubts) {
    if (!Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
      doubts.error(Place.file(file), "package.none");
      return Optional.empty();
    }
    return new ContentFolder(folder, doubts)
        .bytes(folder.resolve(file))
        .flatMap(
            bytes ->
                JsonTree.read(
                    file,
                    new PackageFolder(folder, doubts).text(file, bytes, Optional.empty()).text(),
                    doubts));
  }

  /** One import. */
  private final class Run {

    private final Path content;
    private final String file;
    private final List<Area> areas;
    private final Problems doubts;
    private final PackageFolder folder;
    private final Descriptor descriptor;
    private final String slug;
    private final Map<Resource, Sheet> sheets = new LinkedHashMap<>();
    private final List<Imported.Count> counts = new ArrayList<>();
    private final Once once;
    private final Tally tally;

    Run(Path folder, String file, Path content, List<Area> areas, Node node, Problems doubts) {
      this.content = content;
      this.file = file;
      this.areas = areas;
      this.doubts = doubts;
      this.folder = new PackageFolder(folder, doubts);
      this.descriptor = Descriptor.of(node, this.folder, doubts);
      Path name = folder.toAbsolutePath().normalize().getFileName();
      String words =
          descriptor.name().isEmpty() && name != null ? name.toString() : descriptor.name();
      String made = Slug.of(words);
      this.slug =
          made.isEmpty() || made.matches(RESERVED) ? ("goi-" + made).replaceFirst("-$", "") : made;
      this.once = new Once(doubts);
      this.tally = new Tally(doubts);
    }

    Imported imported() {
      if (descriptor.resources().isEmpty()) {
        doubts.error(Place.file(file), "package.noresources");
        return failed();
      }
      ResourceReader reader = new ResourceReader(folder, doubts);
      for (Resource resource : descriptor.resources()) {
        reader.read(resource).ifPresent(sheet -> sheets.put(resource, sheet));
      }
      folder.finish();
      Breaches breaches = new Breaches(doubts);
      new Promises(sheets, breaches, doubts).check();
      int all = descriptor.resources().size();
      counts.add(
          Imported.Count.of("package.count.resources", all, sheets.size(), all - sheets.size()));
      counts.add(breaches.count(sheets.size()));
      Optional<Resource> own = OwnData.observations(descriptor);
      return own.isPresent() ? own(own.get()) : stranger();
    }

    private Imported failed() {
      return new Imported(new TreeMap<>(), doubts.sorted(), counts);
    }

    /** A portal's own data; whether the table is sound is for that import to say. */
    private Imported own(Resource observations) {
      Optional<Path> file = file(observations);
      if (file.isEmpty()) {
        doubts.error(observations.place(), "package.own");
        return failed();
      }
      if (!sheets.containsKey(observations)) {
        doubts.warning(observations.place(), "package.unchecked", observations.name());
      }
      Optional<Path> reports = descriptor.resource("reports").flatMap(this::file);
      Imported data = DataImport.of(file.get(), reports, content);
      List<Problem> all = new ArrayList<>(doubts.sorted());
      all.addAll(data.doubts());
      counts.addAll(data.counts());
      return new Imported(data.files(), all.stream().sorted().toList(), counts);
    }

    /** The only file of a resource; empty where there is none, or several. */
    private Optional<Path> file(Resource resource) {
      return resource.paths().size() == 1
          ? folder.file(resource.paths().get(0), resource.placeOf("path"))
          : Optional.empty();
    }

    private Imported stranger() {
      MappingFile kept = new MappingFile(content, slug, map, doubts);
      Optional<MappingFile.Written> written = kept.written();
      if (doubts.hasErrors()) {
        return failed();
      }
      Mapping mapping = written.map(MappingFile.Written::mapping).orElseGet(() -> proposed(kept));
      String code = area.orElse(mapping.area());
      Optional<Area> whole = code.isEmpty() ? Optional.empty() : Places.of(code, areas, doubts);
      if (whole.isEmpty() && !code.isEmpty()) {
        return failed();
      }
      List<Places.Located> located =
          new MappedObservations(sheets, mapping, once, doubts)
              .located(
                  new ObservationReader(fiscalYearStart, tally, once, doubts),
                  new Places(areas, whole, tally, once),
                  new AreaAliases(areas, once));
      SortedMap<String, byte[]> files = new TreeMap<>();
      files.put(kept.path(), written.map(MappingFile.Written::bytes).orElseGet(mapping::yaml));
      if (located.isEmpty()) {
        if (written.isPresent()) {
          doubts.error(Place.file(file), "package.nothing", kept.path());
        } else {
          doubts.warning(Place.file(file), "package.nothing", kept.path());
        }
        counts.addAll(tally.counts());
        return new Imported(files, doubts.sorted(), counts);
      }
      files.putAll(reports(mapping, located));
      return new Imported(files, doubts.sorted(), counts);
    }

    private Mapping proposed(MappingFile kept) {
      doubts.warning(Place.file(file), "package.mappingmade", kept.path());
      return new Mapping(area.orElse(""), Map.of(), Proposal.of(sheets, areas, once, doubts));
    }

    private SortedMap<String, byte[]> reports(Mapping mapping, List<Places.Located> located) {
      String title = descriptor.title().isEmpty() ? slug : descriptor.title();
      String line = OneLine.of(title);
      Theme theme = new Theme(0, slug, new Localized(line, line));
      PackageWords words = PackageWords.of(descriptor, theme, sheets, mapping);
      String prefix = slug.length() <= LONGEST_PREFIX ? slug : slug.substring(0, LONGEST_PREFIX);
      Origin origin =
          new Origin(
              "datapackage",
              slug,
              prefix.replaceFirst("-$", ""),
              "Gói dữ liệu " + line,
              "Các bảng dưới đây lấy từ gói dữ liệu “%s”.".formatted(MarkdownText.of(line)));
      Reports reports = new Reports(origin, words, located, content, once, tally, doubts);
      SortedMap<String, byte[]> files = reports.write();
      counts.addAll(tally.counts());
      counts.add(reports.made("package.count.made"));
      return files;
    }
  }
}
