package vn.minhbach.intake.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.model.Area;

/** Who issued a report: the letterhead says it, or the signature and the title do. */
final class Publisher {

  private static final Pattern OF_TITLE =
      Pattern.compile(
          ".*(?<!\\p{L})của (Ban Chấp hành Đảng bộ|Ban Thường vụ|Ủy ban nhân dân|UBND)(?!\\p{L}).*");

  private static final Pattern ORGAN =
      Pattern.compile(
          "(?:(?:HUYỆN|TỈNH|THÀNH|THỊ|QUẬN|ĐẢNG) (?:ỦY|UỶ)|PHÒNG|SỞ|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|THANH TRA|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)(?!\\p{L}).*");

  private Publisher() {}

  /** The publisher's name in ordinary case; empty, with a doubt, where nothing tells it. */
  static String of(Opening opening, Closing closing, Area area, Doubts doubts) {
    List<String> issuer = opening.issuer();
    int own = own(issuer);
    if (own > 0) {
      String name = String.join(" ", issuer.subList(own, issuer.size()));
      String whole = organ(Capitals.lowered(name, List.of(AreaFinder.bare(area))), area);
      doubts.add(opening.spot(), "import.report.publisher.guessed", whole);
      return whole;
    }
    if (!issuer.isEmpty()) {
      String name = Capitals.lowered(String.join(" ", issuer), List.of(AreaFinder.bare(area)));
      if (issuer.size() > 2) {
        doubts.add(opening.spot(), "import.report.publisher.guessed", name);
      }
      return name;
    }
    String behalf = Capitals.lowered(closing.behalf(), List.of());
    String name = "";
    Matcher title = OF_TITLE.matcher(String.join(" ", opening.title()));
    if (!behalf.isEmpty()) {
      name = organ(behalf, area);
    } else if (title.matches()) {
      name = organ(title.group(1), area);
    }
    doubts.add(
        opening.spot(),
        name.isEmpty() ? "import.report.publisher.none" : "import.report.publisher.guessed",
        name);
    return name;
  }

  /** The line at which the issuer begins; what stands above it is the organ that it is under. */
  private static int own(List<String> issuer) {
    int own = 0;
    for (int i = 1; i < issuer.size(); i++) {
      own = ORGAN.matcher(issuer.get(i)).matches() ? i : own;
    }
    return own;
  }

  /** An organ with the area that the document leaves out. */
  private static String organ(String organ, Area area) {
    String name = AreaFinder.bare(area);
    String kind = AreaFinder.kind(area);
    if (organ.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
      return organ;
    } else if (organ.equals("Ban Thường vụ")) {
      // The committee of the Party that it is of is called by its level.
      String committee =
          kind.equals("xã") || kind.equals("phường")
              ? "Đảng ủy " + kind
              : Capitals.first(kind) + " ủy";
      return organ + " " + committee + " " + name;
    } else if (organ.equals("UBND")) {
      return "Ủy ban nhân dân " + kind + " " + name;
    }
    return organ + " " + kind + " " + name;
  }
}
