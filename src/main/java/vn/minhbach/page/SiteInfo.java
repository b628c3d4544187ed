package vn.minhbach.page;

import java.util.List;

/**
 * What all pages share.
 *
 * @param baseUrl ends in {@code /}
 * @param navigation the main menu
 * @param articles the portal's own pages, for the footer
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
    List<Link> articles) {

  public SiteInfo {
    navigation = List.copyOf(navigation);
    articles = List.copyOf(articles);
  }

  /** An address of the portal as it is published. */
  public String absolute(String address) {
    return baseUrl + address.substring(1);
  }

  /** Its name without what explains it: {@code Minh Bạch} of {@code Minh Bạch: Cổng báo cáo}. */
  public String brand() {
    return name.split(":", 2)[0].strip();
  }
}
