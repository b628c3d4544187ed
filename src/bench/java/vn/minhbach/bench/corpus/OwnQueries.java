package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The project's own queries about the four real reports. */
final class OwnQueries {

  private static final Map<String, String> DISTRICTS =
      Map.of(
          "loc-ninh-2021-9-thang", "/binh-phuoc/loc-ninh/",
          "tan-hong-2021", "/dong-thap/tan-hong/",
          "ha-lang-2021-6-thang", "/cao-bang/ha-lang/",
          "chi-lang-2024-07-08", "/lang-son/chi-lang/");

  private static final Set<String> EXACT = Set.of("num", "docno");

  private OwnQueries() {}

  static List<Wish> read(Path file, Places places) throws IOException {
    List<Wish> wishes = new ArrayList<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] cells = line.split("\t", -1);
      String kind = cells[1];
      String phrase = Folding.fold(cells[0]);
      String report = cells.length > 2 ? cells[2] : "";
      wishes.add(
          new Wish(
              cells[0],
              kind,
              phrase,
              holding -> Optional.of(accepted(kind, phrase, report, holding, places))));
    }
    return wishes;
  }

  /** A number is right only where it stands; a place also where the portal is about it. */
  private static Set<String> accepted(
      String kind, String phrase, String report, Set<String> holding, Places places) {
    Set<String> accepted = new HashSet<>(holding);
    if (!report.isEmpty() && !EXACT.contains(kind)) {
      accepted.add(DISTRICTS.get(report));
      accepted.addAll(places.holding(phrase));
    }
    return accepted;
  }
}
