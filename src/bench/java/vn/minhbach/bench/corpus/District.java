package vn.minhbach.bench.corpus;

import java.util.List;

/**
 * A district that reports are made for.
 *
 * @param address of its page, {@code /binh-phuoc/loc-ninh/}
 * @param communes in the order of their codes; the districts of islands have none
 */
public record District(Unit unit, Unit province, String address, List<Unit> communes) {

  public District {
    communes = List.copyOf(communes);
  }

  /** The last segment of its address. */
  String slug() {
    String[] segments = address.split("/", 0);
    return segments[segments.length - 1];
  }

  String provinceSlug() {
    return address.split("/", 0)[1];
  }
}
