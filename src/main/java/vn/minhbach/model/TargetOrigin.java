package vn.minhbach.model;

import java.util.Locale;

/** Whose plan a target, or a share of plan, refers to. */
public enum TargetOrigin {
  PROVINCE,
  COUNCIL,
  ADJUSTED,
  DISTRICT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
