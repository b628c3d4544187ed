package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Place;

/**
 * A value of a table, before it has the codes of a portal.
 *
 * @param id of its indicator: {@code 1-1-1}
 * @param series as the table names it; empty where it does not
 * @param unit as the table names it; empty where it does not
 * @param geoCode of the area that it is of; empty where it is of the whole
 * @param brokenDown values by the heading of their column
 * @param isDeclared whether it is a target that the metadata declares, and no line of a table
 * @param actual the value as a portal prints it; empty in one that is a target alone
 * @param target the target as a portal prints it; empty where there is none
 * @param notes what else the table says of it
 */
public record Observation(
    String id,
    String series,
    String unit,
    String geoCode,
    Period period,
    Map<String, String> brokenDown,
    boolean isDeclared,
    String actual,
    String target,
    List<String> notes,
    Place place) {

  public Observation {
    brokenDown = Collections.unmodifiableMap(new LinkedHashMap<>(brokenDown));
    notes = List.copyOf(notes);
  }

  /** The same, broken down otherwise. */
  Observation brokenDownBy(Map<String, String> other) {
    return new Observation(
        id, series, unit, geoCode, period, other, isDeclared, actual, target, notes, place);
  }

  /** The same, its target among its notes. */
  Observation withTargetNoted() {
    List<String> more = new ArrayList<>(notes);
    more.add("Target: " + target);
    return new Observation(
        id, series, unit, geoCode, period, brokenDown, isDeclared, actual, "", more, place);
  }
}
