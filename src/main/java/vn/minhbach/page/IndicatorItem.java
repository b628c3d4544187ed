package vn.minhbach.page;

/**
 * An indicator in a list.
 *
 * @param areas how many areas publish it
 */
public record IndicatorItem(Link link, String unit, int areas) {}
