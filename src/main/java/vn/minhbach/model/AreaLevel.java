package vn.minhbach.model;

/**
 * The level of an area: the country, or an administrative unit of Viet Nam; districts were
 * abolished on 1 July 2025.
 */
public enum AreaLevel {
  COUNTRY,
  PROVINCE,
  DISTRICT,
  COMMUNE
}
