package vn.minhbach.bench.corpus;

import java.util.stream.Stream;

/**
 * The words of a made report without its tables of figures.
 *
 * @param header lines {@code key=value}
 * @param body Markdown
 */
public record Words(String header, String body) {

  /** Those of {@code template} for another district and year. */
  public static Words of(Template template, District district, int year) {
    return ReportMaker.words(plan(template, district, year));
  }

  /**
   * The paragraphs of {@code template} that refer to no footnote, for another district and year: to
   * be put into other reports.
   */
  public static Stream<String> paragraphs(Template template, District district, int year) {
    return ReportMaker.paragraphs(plan(template, district, year));
  }

  private static Plan plan(Template template, District district, int year) {
    String address = district.address() + template.slugIn(year) + "/";
    return new Plan(address, template, district, year, false);
  }
}
