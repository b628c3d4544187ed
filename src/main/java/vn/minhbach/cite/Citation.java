package vn.minhbach.cite;

import java.util.regex.Pattern;

/**
 * What a citation says of its source, in no style; every text is one line.
 *
 * @param key a name of ASCII letters, digits and hyphens, for lists of sources
 * @param author who says it: a public body, never a person
 * @param number document number as printed, or empty
 * @param issued {@code 2021-06-15}, {@code 2024-07} or {@code 2021}: as much of the date as is
 *     printed; empty where none is
 * @param place where it was issued, or empty
 * @param edition which edition of the portal's text is meant, {@code bản 1}; or empty
 * @param portal where it is published
 * @param address its full address
 * @param language its language, BCP 47
 */
public record Citation(
    Kind kind,
    String key,
    String author,
    String title,
    String number,
    String issued,
    String place,
    String edition,
    String portal,
    String address,
    String language) {

  private static final Pattern BREAK = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");

  public Citation {
    author = line(author);
    title = line(title);
    number = line(number);
    place = line(place);
    edition = line(edition);
    portal = line(portal);
  }

  /** What sort of source it is. */
  public enum Kind {
    /** A document of a public body. */
    REPORT,
    /** A page that the portal made. */
    PAGE
  }

  /** A line break would end a field in forms that have one field a line. */
  private static String line(String text) {
    return BREAK.matcher(text).replaceAll(" ").strip();
  }

  /** The parts of the date that are known, the year first. */
  String[] dateParts() {
    return issued.isEmpty() ? new String[0] : issued.split("-", 0);
  }
}
