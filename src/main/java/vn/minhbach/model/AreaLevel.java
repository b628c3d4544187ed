package vn.minhbach.model;

/** The level of an administrative unit of Viet Nam; districts were abolished on 1 July 2025. */
public enum AreaLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE
}
