package vn.minhbach.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose plan a target, or a share of plan, refers to. */
public enum TargetOrigin {
  PROVINCE,
  COUNCIL,
  ADJUSTED,
  DISTRICT;

  /** The origin of that code; empty where it is none. */
  public static Optional<TargetOrigin> ofCode(String code) {
    return Arrays.stream(values()).filter(origin -> origin.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
