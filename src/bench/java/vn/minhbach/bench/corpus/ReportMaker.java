package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes one report of a corpus: a real one's words, shortened, moved and reworded. */
final class ReportMaker {

  private static final double DROPPED = 0.25;
  private static final double MOVED = 0.3;

  /** Dimensions whose values are places of a real report; a made one has none of them. */
  private static final Set<String> PLACE_COLUMNS = Set.of("xa", "noi_cach_ly");

  private static final Set<String> WORDED = Set.of("label", "note");
  private static final Set<String> FIGURES =
      Set.of("target", "actual", "of_plan", "year_on_year", "estimate", "source");

  private final Plan plan;
  private final Template template;
  private final Random random;
  private final Rewording rewording;

  private ReportMaker(Plan plan) {
    this.plan = plan;
    this.template = plan.template();
    this.random = new Random(plan.seed());
    List<Unit> communes = new ArrayList<>(plan.district().communes());
    if (communes.isEmpty()) {
      communes.add(plan.district().unit());
    }
    Collections.shuffle(communes, random);
    this.rewording =
        new Rewording(
            template.names(),
            plan.district(),
            communes,
            plan.year() - template.year(),
            new Digits(plan.seed()));
  }

  /** Writes the report's folder: a real report as it is, any other made anew. */
  static void write(Plan plan, Path folder) throws IOException {
    Files.createDirectories(folder);
    if (plan.real()) {
      try (Stream<Path> files = Files.list(plan.template().folder())) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    } else {
      new ReportMaker(plan).write(folder);
    }
  }

  private void write(Path folder) throws IOException {
    Set<Integer> kept = kept();
    Map<String, String> tables = tables(kept);
    Set<String> gone = new HashSet<>();
    template.tables().stream().map(TableLines::name).forEach(gone::add);
    gone.removeAll(tables.keySet());
    Files.writeString(folder.resolve("report.md"), header(gone) + "~~~~~~\n\n" + body(kept, gone));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
    }
  }

  /** Its words, without tables of figures. */
  static Words words(Plan plan) {
    ReportMaker maker = new ReportMaker(plan);
    Set<Integer> kept = maker.kept();
    Set<String> tables = new HashSet<>();
    plan.template().tables().stream().map(TableLines::name).forEach(tables::add);
    return new Words(maker.header(tables), maker.body(kept, tables));
  }

  /** All paragraphs of its template that refer to no footnote, reworded. */
  static Stream<String> paragraphs(Plan plan) {
    ReportMaker maker = new ReportMaker(plan);
    return plan.template().pieces().stream()
        .filter(p -> p.kind() == Piece.Kind.PARAGRAPH && p.marks().isEmpty())
        .map(maker::reworded);
  }

  /** The pieces that stay, footnotes as long as something refers to them. */
  private Set<Integer> kept() {
    List<Piece> pieces = template.pieces();
    Set<Integer> kept = new LinkedHashSet<>();
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean stays =
          switch (piece.kind()) {
            case PARAGRAPH -> random.nextDouble() >= DROPPED;
            case FOOTNOTE -> false;
            case HEADING, FIXED -> true;
          };
      if (stays) {
        kept.add(i);
        marks.addAll(piece.marks());
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (marks.contains(pieces.get(i).label())) {
        kept.add(i);
      }
    }
    return kept;
  }

  private String header(Set<String> gone) {
    StringBuilder header = new StringBuilder();
    for (String line : template.header()) {
      String key = line.substring(0, line.indexOf('='));
      String value = line.substring(key.length() + 1);
      boolean dropped =
          key.startsWith("source")
              || gone.stream().anyMatch(table -> key.startsWith("table." + table + "."));
      if (!dropped) {
        header.append(key).append('=').append(rewording.heading(value)).append('\n');
      }
    }
    return header.toString();
  }

  private String body(Set<Integer> kept, Set<String> gone) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> section = new ArrayList<>();
    for (int i : kept) {
      Piece piece = template.pieces().get(i);
      if (piece.kind() == Piece.Kind.PARAGRAPH) {
        section.add(pieces.size());
      } else if (piece.kind() == Piece.Kind.HEADING) {
        move(section, pieces);
        section.clear();
      }
      if (!gone.contains(piece.embedded())) {
        pieces.add(piece);
      }
    }
    move(section, pieces);
    StringBuilder body = new StringBuilder();
    for (Piece piece : pieces) {
      body.append(reworded(piece)).append("\n\n");
    }
    return body.toString();
  }

  /** Swaps some of the paragraphs of a section. */
  private void move(List<Integer> section, List<Piece> pieces) {
    for (int place : section) {
      if (random.nextDouble() < MOVED) {
        Collections.swap(pieces, place, section.get(random.nextInt(section.size())));
      }
    }
  }

  private String reworded(Piece piece) {
    if (!piece.embedded().isEmpty()) {
      return piece.markdown();
    }
    return piece.kind() == Piece.Kind.HEADING || piece.kind() == Piece.Kind.FIXED
        ? rewording.heading(piece.markdown())
        : rewording.text(piece.markdown());
  }

  /** The tables that have a row left, as CSV by name. */
  private Map<String, String> tables(Set<Integer> kept) {
    Map<String, String> tables = new LinkedHashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (TableLines table : template.tables()) {
      List<String> columns = table.columns();
      StringBuilder csv = new StringBuilder(TableLines.csv(withoutPlaces(columns, columns)));
      int head = csv.length();
      for (TableLines.Line line : table.lines()) {
        boolean stays = line.piece().map(kept::contains).orElse(random.nextDouble() >= DROPPED);
        if (stays) {
          line(columns, line.cells(), sources)
              .ifPresent(cells -> csv.append(TableLines.csv(withoutPlaces(columns, cells))));
        }
      }
      if (csv.length() > head) {
        tables.put(table.name(), csv.toString());
      }
    }
    return tables;
  }

  /** The reworded cells; none where two sources came to read alike, and neither can be found. */
  private Optional<List<String>> line(
      List<String> columns, List<String> cells, Map<String, String> sources) {
    List<String> reworded = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String text = cells.get(i);
      if (FIGURES.contains(column) || WORDED.contains(column)) {
        reworded.add(rewording.text(text));
      } else if (column.equals("period")) {
        reworded.add(rewording.years(text));
      } else {
        reworded.add(text);
      }
      if (column.equals("source")) {
        String earlier = sources.putIfAbsent(reworded.get(i), text);
        if (earlier != null && !earlier.equals(text)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(reworded);
  }

  private static List<String> withoutPlaces(List<String> columns, List<String> cells) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!PLACE_COLUMNS.contains(columns.get(i))) {
        left.add(cells.get(i));
      }
    }
    return left;
  }
}
