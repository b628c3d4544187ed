package vn.minhbach.page;

import java.util.List;
import java.util.Set;
import vn.minhbach.model.Language;

/**
 * What all pages share.
 *
 * @param baseUrl ends in {@code /}
 * @param locale the language that the pages are in
 * @param versions the portal in all its languages, the first of them at the addresses without a
 *     prefix
 * @param navigation the main menu
 * @param articles the portal's own pages, for the footer
 * @param logo in the header
 * @param offline whether browsers keep the pages that were read
 * @param integrity whether browsers check what a page loads, which they can from a host alone
 */
public record SiteInfo(
    String name,
    String description,
    String baseUrl,
    String publisher,
    String licenceName,
    String licenceUrl,
    String contact,
    Language locale,
    List<Version> versions,
    List<Link> navigation,
    List<Link> articles,
    Logo logo,
    boolean offline,
    boolean integrity) {

  /** Files that stand beside a page in each language; all others are there once. */
  private static final Set<String> IN_EACH_LANGUAGE =
      Set.of(
          "feed.xml",
          "feed.json",
          "oembed.json",
          "the.png",
          "trich-dan.bib",
          "trich-dan.ris",
          "trich-dan.json");

  public SiteInfo {
    versions = List.copyOf(versions);
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

  /**
   * The portal in one of its languages.
   *
   * @param tag of the language
   * @param name of the language in itself
   * @param prefix what the addresses of its pages begin with: {@code /en}, or empty
   */
  public record Version(String tag, String name, String prefix) {}

  /** The tag of the pages' language. */
  public String language() {
    return locale.tag();
  }

  /** Whether the pages are in another language than the reports. */
  public boolean translated() {
    return locale != Language.VI;
  }

  /** An address of the portal as it is published. */
  public String absolute(String address) {
    return baseUrl + local(address).substring(1);
  }

  /** Where the page at {@code address} is published in another language. */
  public String absolute(String address, Version version) {
    return baseUrl + local(address, version).substring(1);
  }

  /** Where {@code address} is in another language. */
  public String local(String address, Version version) {
    return in(version.prefix(), address);
  }

  /**
   * Where {@code address} is in the pages' language: a page, and what stands beside it in each
   * language, below the language's prefix; all other files where they are.
   */
  public String local(String address) {
    return in(locale.prefix(), address);
  }

  /** Where {@code address} is in the language of {@code prefix}. */
  public static String in(String prefix, String address) {
    String path = withoutQuery(address);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean shared = path.startsWith("/assets/") || path.startsWith("/data/");
    boolean own =
        name.isEmpty()
            || name.endsWith(".html")
            || IN_EACH_LANGUAGE.contains(name)
            || ChartView.isPicture(name);
    return own && !shared ? prefix + address : address;
  }

  private static String withoutQuery(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return address.substring(0, i);
      }
    }
    return address;
  }

  /** Its name without what explains it: {@code Minh Bạch} of {@code Minh Bạch: Cổng báo cáo}. */
  public String brand() {
    return name.split(":", 2)[0].strip();
  }
}
