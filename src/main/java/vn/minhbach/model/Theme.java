package vn.minhbach.model;

import vn.minhbach.problem.Place;

/**
 * A field of government that indicators are grouped by, in the order of {@code indicators.yaml}.
 */
public record Theme(String code, Localized name, Place place) {}
