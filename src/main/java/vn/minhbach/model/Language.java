package vn.minhbach.model;

import java.util.Locale;
import vn.minhbach.figure.FigureFormat;

/** A language that a portal can be read in; reports are written in {@link #VI} alone. */
public enum Language {
  VI("VN", FigureFormat.VIETNAMESE),
  EN("GB", FigureFormat.ENGLISH);

  private final String country;
  private final FigureFormat figures;

  /**
   * A line for each language.
   *
   * @param country whose spelling it is, as ISO 3166-1 has it
   * @param figures how numbers are printed in it
   */
  Language(String country, FigureFormat figures) {
    this.country = country;
    this.figures = figures;
  }

  /** The BCP 47 tag: {@code vi}, {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tag with the country, as Open Graph writes it: {@code vi_VN}. */
  public String locale() {
    return tag() + "_" + country;
  }

  public FigureFormat figures() {
    return figures;
  }

  /** What the addresses of its pages begin with: {@code /en}; nothing for {@link #VI}. */
  public String prefix() {
    return this == VI ? "" : "/" + tag();
  }
}
