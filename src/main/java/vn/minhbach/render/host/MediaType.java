package vn.minhbach.render.host;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What files are sent as that hosts don't know by themselves, or not with their charset.
 *
 * @param ending of their names
 * @param text whether a charset belongs to it
 */
record MediaType(String ending, String type, boolean text) {

  /** No name ends in two of them: some hosts would send both types. */
  static final List<MediaType> ALL =
      List.of(
          new MediaType(".csv", "text/csv", true),
          new MediaType(".bib", "application/x-bibtex", true),
          new MediaType(".ris", "application/x-research-info-systems", true),
          new MediaType("feed.xml", "application/atom+xml", true),
          new MediaType("feed.json", "application/feed+json", false),
          new MediaType("trich-dan.json", "application/vnd.citationstyles.csl+json", false));

  private static final Map<String, String> FORMERLY =
      Map.of("text/javascript", "application/javascript", "text/xml", "application/xml");

  /** What the others are sent as that hosts may compress. */
  static final List<MediaType> COMMON =
      List.of(
          new MediaType(".html", "text/html", true),
          new MediaType(".css", "text/css", true),
          new MediaType(".js", "text/javascript", true),
          new MediaType(".txt", "text/plain", true),
          new MediaType(".xml", "text/xml", true),
          new MediaType(".json", "application/json", false),
          new MediaType(".svg", "image/svg+xml", true));

  /** The types of what hosts are to pack, and of what has a charset; also as hosts said before. */
  static List<String> types(Predicate<MediaType> which) {
    return Stream.of(COMMON, ALL)
        .flatMap(List::stream)
        .filter(which)
        .flatMap(
            known -> Stream.of(known.type(), FORMERLY.getOrDefault(known.type(), known.type())))
        .distinct()
        .toList();
  }

  /** Its value in a header. */
  String value() {
    return text ? type + "; charset=utf-8" : type;
  }
}
