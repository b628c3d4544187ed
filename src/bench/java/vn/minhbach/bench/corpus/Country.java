package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The provinces, districts and communes until 30 June 2025.
 *
 * @param provinces by address, without those that have no district
 * @param districts in the order of their codes
 */
public record Country(Map<String, Unit> provinces, List<District> districts) {

  /**
   * Reads the official list.
   *
   * @param file {@code code,name,level,parent}, parents before what is in them
   */
  public static Country read(Path file) throws IOException {
    Map<String, Unit> provinces = new LinkedHashMap<>();
    Map<String, String> parents = new HashMap<>();
    Map<String, Unit> districts = new LinkedHashMap<>();
    Map<String, List<Unit>> communes = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      Unit unit = new Unit(cells[0], cells[1]);
      switch (cells[2]) {
        case "province" -> provinces.put(unit.code(), unit);
        case "district" -> {
          districts.put(unit.code(), unit);
          parents.put(unit.code(), cells[3]);
        }
        case "commune" -> communes.computeIfAbsent(cells[3], p -> new ArrayList<>()).add(unit);
        default -> {} // the head
      }
    }
    return of(provinces, districts, parents, communes);
  }

  private static Country of(
      Map<String, Unit> provinces,
      Map<String, Unit> districts,
      Map<String, String> parents,
      Map<String, List<Unit>> communes) {
    Map<String, Unit> byAddress = new LinkedHashMap<>();
    List<District> placed = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Unit unit : districts.values()) {
      Unit province = provinces.get(parents.get(unit.code()));
      String above = "/" + province.slug() + "/";
      byAddress.put(above, province);
      List<Unit> within = communes.getOrDefault(unit.code(), List.of());
      placed.add(new District(unit, province, address(unit, above, taken), within));
    }
    return new Country(byAddress, placed);
  }

  /** A town and the rural district around it often share a name; the second is called in full. */
  private static String address(Unit unit, String above, Set<String> taken) {
    String address = above + unit.slug() + "/";
    if (!taken.add(address)) {
      address = above + unit.longSlug() + "/";
      taken.add(address);
    }
    return address;
  }

  /** Those with communes, which the islands' districts have not. */
  List<District> divided() {
    return districts.stream().filter(d -> !d.communes().isEmpty()).toList();
  }

  District at(String address) {
    return districts.stream().filter(d -> d.address().equals(address)).findFirst().orElseThrow();
  }
}
