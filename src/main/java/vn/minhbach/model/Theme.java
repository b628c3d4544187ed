package vn.minhbach.model;

/**
 * A field of government that indicators are grouped by, in the order of {@code indicators.yaml}.
 */
public record Theme(String code, Localized name) {}
