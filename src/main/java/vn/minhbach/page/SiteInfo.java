package vn.minhbach.page;

import java.util.List;

/**
 * What all pages share.
 *
 * @param baseUrl ends in {@code /}
 * @param navigation the main menu
 * @param articles the portal's own pages, for the footer
 * @param logo in the header
 * @param offline whether browsers keep the pages that were read
 */
public record SiteInfo(
    String name,
    String description,
    String baseUrl,
    String publisher,
    String licenceName,
    String licenceUrl,
    String contact,
    String language,
    List<Link> navigation,
    List<Link> articles,
    Logo logo,
    boolean offline) {

  public SiteInfo {
    navigation = List.copyOf(navigation);
    articles = List.copyOf(articles);
  }

  /**
   * A picture beside the portal's name.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  public record Logo(String address, int width, int height) {}

  /** An address of the portal as it is published. */
  public String absolute(String address) {
    return baseUrl + address.substring(1);
  }

  /** Its name without what explains it: {@code Minh Bạch} of {@code Minh Bạch: Cổng báo cáo}. */
  public String brand() {
    return name.split(":", 2)[0].strip();
  }
}
