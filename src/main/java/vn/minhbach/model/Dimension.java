package vn.minhbach.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * What an observation can be broken down by: source of capital, sex, crop, commune.
 *
 * @param code the column's name in a table
 * @param values names by value code, in the order in which they are declared
 */
public record Dimension(String code, Localized name, Map<String, Localized> values, Place place) {

  public Dimension {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
