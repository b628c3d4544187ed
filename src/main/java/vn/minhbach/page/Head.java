package vn.minhbach.page;

import java.util.List;

/**
 * What every page has.
 *
 * @param address where it is: ends in {@code /}, but for the error page
 * @param title its heading and the first part of its document title
 * @param description one sentence for search engines and previews
 * @param trail the pages above it, the home page first
 */
public record Head(String address, String title, String description, List<Link> trail) {

  public Head {
    trail = List.copyOf(trail);
  }

  /** A name for a file of it that is taken away: {@code binh-phuoc-loc-ninh}. */
  public String fileName() {
    return address.substring(1, address.length() - 1).replace('/', '-');
  }

  /** The pages above, the nearest first: {@code Huyện Chi Lăng, tỉnh Lạng Sơn}. */
  public String above() {
    StringBuilder names = new StringBuilder();
    for (int i = trail.size() - 1; i > 0; i--) {
      String name = trail.get(i).text();
      names.append(names.isEmpty() ? name : ", " + AreaNames.within(name));
    }
    return names.toString();
  }
}
