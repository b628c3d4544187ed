package vn.minhbach.render;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minhbach.page.DataFormat;

/**
 * What files are sent as.
 *
 * @param ending of their names
 * @param text whether a charset belongs to it
 */
public record MediaType(String ending, String type, boolean text) {

  /**
   * What hosts don't know by themselves, or not with their charset. No name ends in two of them:
   * some hosts would send both types.
   */
  public static final List<MediaType> ALL =
      List.of(
          of(".csv", DataFormat.CSV, true),
          new MediaType(".bib", "application/x-bibtex", true),
          new MediaType(".ris", "application/x-research-info-systems", true),
          new MediaType("feed.xml", "application/atom+xml", true),
          new MediaType("feed.json", "application/feed+json", false),
          new MediaType("trich-dan.json", "application/vnd.citationstyles.csl+json", false));

  private static final Map<String, String> FORMERLY =
      Map.of("text/javascript", "application/javascript", "text/xml", "application/xml");

  /** What the others are sent as that hosts may compress. */
  public static final List<MediaType> COMMON =
      List.of(
          new MediaType(".html", "text/html", true),
          new MediaType(".css", "text/css", true),
          new MediaType(".js", "text/javascript", true),
          new MediaType(".txt", "text/plain", true),
          new MediaType(".xml", "text/xml", true),
          of(".json", DataFormat.JSON, false),
          new MediaType(".svg", "image/svg+xml", true));

  /** What some versions of IIS don't know, and then don't send at all. */
  public static final List<MediaType> NEWER =
      List.of(
          new MediaType(".webp", "image/webp", false),
          new MediaType(".woff2", "font/woff2", false));

  /** What hosts are told nothing of. */
  private static final List<MediaType> KNOWN =
      List.of(
          new MediaType(".geojson", "application/geo+json", false),
          new MediaType(".png", "image/png", false),
          new MediaType(".jpg", "image/jpeg", false),
          new MediaType(".ico", "image/x-icon", false),
          new MediaType(".pdf", "application/pdf", false),
          of(".zip", DataFormat.ZIP, false),
          new MediaType(".doc", "application/msword", false),
          new MediaType(".xls", "application/vnd.ms-excel", false),
          new MediaType(
              ".docx",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              false),
          of(".xlsx", DataFormat.XLSX, false),
          new MediaType(".odt", "application/vnd.oasis.opendocument.text", false),
          of(".ods", DataFormat.ODS, false));

  private static MediaType of(String ending, DataFormat format, boolean text) {
    return new MediaType(ending, format.mediaType(), text);
  }

  /** What the file at {@code path} is sent as; bytes of no kind where it is not known. */
  public static String sentAs(String path) {
    return Stream.of(ALL, COMMON, NEWER, KNOWN)
        .flatMap(List::stream)
        .filter(known -> path.endsWith(known.ending()))
        .findFirst()
        .map(MediaType::value)
        .orElse("application/octet-stream");
  }

  /** The types of what hosts are to pack, and of what has a charset; also as hosts said before. */
  public static List<String> types(Predicate<MediaType> which) {
    return Stream.of(COMMON, ALL)
        .flatMap(List::stream)
        .filter(which)
        .flatMap(
            known -> Stream.of(known.type(), FORMERLY.getOrDefault(known.type(), known.type())))
        .distinct()
        .toList();
  }

  /** Its value in a header. */
  public String value() {
    return text ? type + "; charset=utf-8" : type;
  }
}
