package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.problem.Nearest;

/** Finds the area of a report among those of the portal, by what the document prints. */
final class AreaFinder {

  private static final Pattern KIND =
      Pattern.compile("(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) (.+)");

  private final List<Area> areas;
  private final Doubts doubts;

  AreaFinder(List<Area> areas, Doubts doubts) {
    this.areas = areas;
    this.doubts = doubts;
  }

  /** The area at {@code address}, which somebody named; refused where there is none. */
  Optional<Area> at(String address) {
    String wanted = "/" + address.replaceAll("^/+|/+$", "") + "/";
    Optional<Area> area = areas.stream().filter(a -> a.address().equals(wanted)).findFirst();
    if (area.isEmpty()) {
      List<String> known = areas.stream().map(a -> stripped(a.address())).distinct().toList();
      doubts.refuse("import.report.area.address", address, Nearest.to(stripped(wanted), known));
    }
    return area;
  }

  /**
   * The area that issued the document: the letterhead names it, or the place of issue and the text
   * do.
   */
  Optional<Area> in(Opening opening, String text) {
    String letterhead = areaOfCommittee(String.join(" ", opening.letterhead()));
    List<Area> named = areas.stream().filter(area -> count(area, letterhead) > 0).toList();
    Optional<Area> issuer = only(deepest(named), text);
    if (issuer.isPresent()) {
      return issuer;
    }
    AreaLevel level = level(text);
    Map<Area, Integer> mentions = new LinkedHashMap<>();
    for (Area area : areas) {
      int count = area.level() == level ? count(area, text) : 0;
      boolean place = bare(area).equals(opening.place()) && area.level() == level;
      if (count > 0 || place) {
        mentions.put(area, count + (place ? 1000 : 0));
      }
    }
    int most = mentions.values().stream().mapToInt(n -> n).max().orElse(0);
    List<Area> best = new ArrayList<>();
    mentions.forEach(
        (area, count) -> {
          if (count == most) {
            best.add(area);
          }
        });
    Optional<Area> area = only(best, text);
    area.ifPresentOrElse(
        a -> doubts.add(opening.spot(), "import.report.area.guessed", a.name().vi()),
        () -> doubts.refuse("import.report.area.unknown", nearest(opening, text)));
    return area;
  }

  /** A committee of the Party names its area without its kind: {@code Huyện ủy Lộc Ninh}. */
  private static String areaOfCommittee(String letterhead) {
    return letterhead
        .replaceAll("(?iu)(?<!\\p{L})(huyện|tỉnh|quận) (?:ủy|uỷ)(?!\\p{L})", "$1")
        .replaceAll("(?iu)(?<!\\p{L})thành (?:ủy|uỷ)(?!\\p{L})", "thành phố")
        .replaceAll("(?iu)(?<!\\p{L})thị (?:ủy|uỷ)(?!\\p{L})", "thị xã");
  }

  /** Of several that bear one name the one whose parent the text names. */
  private Optional<Area> only(List<Area> found, String text) {
    List<String> addresses = found.stream().map(Area::address).distinct().toList();
    if (addresses.size() <= 1) {
      return found.stream().findFirst();
    }
    List<Area> within =
        found.stream()
            .filter(
                area ->
                    areas.stream()
                        .anyMatch(
                            above ->
                                above.code().equals(area.parent())
                                    && above.level().compareTo(area.level()) < 0
                                    && text.contains(bare(above))))
            .toList();
    boolean one = within.stream().map(Area::address).distinct().count() == 1;
    return one ? within.stream().findFirst() : Optional.empty();
  }

  private static List<Area> deepest(List<Area> found) {
    AreaLevel deepest =
        found.stream().map(Area::level).max(AreaLevel::compareTo).orElse(AreaLevel.PROVINCE);
    return found.stream().filter(area -> area.level() == deepest).toList();
  }

  /** The level whose organs the text speaks of most. */
  private static AreaLevel level(String text) {
    int province = occurrences("UBND tỉnh|ủy ban nhân dân tỉnh|tỉnh ủy", text);
    int district =
        occurrences("UBND huyện|ủy ban nhân dân huyện|huyện u[ỷy]|HĐND huyện|huyện ủy", text);
    int commune = occurrences("UBND xã|ủy ban nhân dân xã|đảng ủy xã|HĐND xã", text);
    if (district >= province && district >= commune) {
      return AreaLevel.DISTRICT;
    }
    return province >= commune ? AreaLevel.PROVINCE : AreaLevel.COMMUNE;
  }

  private static int occurrences(String words, String text) {
    Matcher matcher = Pattern.compile("(?iu)" + words).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static int count(Area area, String text) {
    String name = area.name().vi().toLowerCase(Locale.ROOT);
    String lower = text.toLowerCase(Locale.ROOT);
    int count = 0;
    for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean whole = end == lower.length() || !Character.isLetter(lower.charAt(end));
      count += whole ? 1 : 0;
    }
    return count;
  }

  private String nearest(Opening opening, String text) {
    String name = opening.place().isEmpty() ? Doubts.beginning(text) : opening.place();
    List<Area> likely = areas.stream().filter(a -> a.level() != AreaLevel.COMMUNE).toList();
    Map<String, String> byName = new LinkedHashMap<>();
    likely.forEach(a -> byName.putIfAbsent(bare(a), stripped(a.address())));
    List<String> addresses = new ArrayList<>();
    for (String near : Nearest.to(name, byName.keySet()).split(", ", -1)) {
      addresses.add(byName.getOrDefault(near, near));
    }
    return String.join(", ", addresses);
  }

  private static String stripped(String address) {
    return address.replaceAll("^/|/$", "");
  }

  /** Its name without its kind: {@code Lộc Ninh}. */
  static String bare(Area area) {
    Matcher kind = KIND.matcher(area.name().vi());
    return kind.matches() ? kind.group(2) : area.name().vi();
  }

  /** Its kind, small: {@code huyện}; empty where its name has none. */
  static String kind(Area area) {
    Matcher kind = KIND.matcher(area.name().vi());
    return kind.matches() ? kind.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
