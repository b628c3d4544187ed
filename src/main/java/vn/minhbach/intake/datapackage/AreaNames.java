package vn.minhbach.intake.datapackage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.Area;

/** What areas are called in tables: with their kind or without, in Vietnamese or in English. */
final class AreaNames {

  private static final Pattern VI =
      Pattern.compile(
          "(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) (?<bare>.+)");
  private static final Pattern EN =
      Pattern.compile("(?<bare>.+) (?:Province|City|District|Town|Commune|Ward)");

  private AreaNames() {}

  static Set<String> of(Area area) {
    Set<String> names = new TreeSet<>(List.of(area.name().vi(), area.name().en()));
    for (Matcher name : List.of(VI.matcher(area.name().vi()), EN.matcher(area.name().en()))) {
      if (name.matches()) {
        names.add(name.group("bare"));
      }
    }
    return names;
  }

  /** The codes of all areas that are called {@code name}, in letters of any case. */
  static Set<String> codes(String name, List<Area> areas) {
    Set<String> codes = new TreeSet<>();
    for (Area area : areas) {
      if (of(area).stream()
          .anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))) {
        codes.add(area.code());
      }
    }
    return codes;
  }
}
