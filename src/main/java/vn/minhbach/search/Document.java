package vn.minhbach.search;

import java.util.List;
import java.util.Locale;

/**
 * Something that can be found.
 *
 * @param address relative to the site's root, {@code binh-phuoc/loc-ninh/}
 * @param names what it is called, the shown name first; a report has its area's name among them
 * @param context what tells it from others of its name, {@code Huyện Lộc Ninh, tỉnh Bình Phước}
 * @param place the address of the province or district that it belongs to; empty where none
 * @param year that it is about; 0 where none
 * @param themes codes of the themes that it treats
 * @param rank where names are alike, the higher is suggested first
 * @param passages its text; the first stands for the whole
 */
public record Document(
    Kind kind,
    String address,
    List<Name> names,
    String context,
    String place,
    int year,
    List<String> themes,
    int rank,
    List<Passage> passages) {

  public Document {
    names = List.copyOf(names);
    themes = List.copyOf(themes);
    passages = List.copyOf(passages);
  }

  /** Its shown name. */
  String title() {
    return names.get(0).text();
  }

  /** What is found; the order is that of the index. */
  public enum Kind {
    AREA,
    INDICATOR,
    TERM,
    PAGE,
    REPORT;

    /** Whether it is found by its name; others by their text. */
    boolean named() {
      return compareTo(PAGE) < 0;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A name.
   *
   * @param weight of a word in it, where a word in the text has 1
   * @param suggested whether it is suggested to somebody who types its beginning
   */
  public record Name(String text, int weight, boolean suggested) {}

  /**
   * A stretch of text that can be pointed at.
   *
   * @param anchor its id in the page; empty for the page as a whole
   * @param section the headings above it, or the name of what it measures
   * @param text as it is shown
   * @param terms as it is searched; in most cases the same
   * @param data for a row of a table: the address of the series that it belongs to; else empty
   */
  public record Passage(
      String anchor, String section, String text, String terms, Role role, String data) {}

  /** What a passage is, and so how much a word in it weighs. */
  public enum Role {
    HEADING(3, 0.8, 60),
    TEXT(1, 1, 60),
    ROW(2, 1.6, 25);

    /** Of a word, in ranking the document. */
    final int weight;

    /** Of a word, in choosing the passage that is shown. */
    final double prominence;

    /** Words; in a longer passage each is less prominent. */
    final double usualLength;

    Role(int weight, double prominence, double usualLength) {
      this.weight = weight;
      this.prominence = prominence;
      this.usualLength = usualLength;
    }
  }
}
