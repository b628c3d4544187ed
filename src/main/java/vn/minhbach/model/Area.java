package vn.minhbach.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.problem.Place;

/**
 * An administrative unit, as it was called and placed between two dates.
 *
 * @param code official code of the General Statistics Office; unique only among the units of one
 *     level at one time, for codes were given anew in 2025
 * @param name full official name, {@code Huyện Lộc Ninh}
 * @param address of its page: its parents' slugs and its own between slashes, {@code
 *     /binh-phuoc/loc-ninh/}; shared by units that bore one name in turn
 * @param validFrom {@link LocalDate#MIN} where no beginning is known
 * @param validTo {@link LocalDate#MAX} where it is still in force; the last day included
 */
public record Area(
    String code,
    Localized name,
    AreaLevel level,
    String parent,
    String address,
    LocalDate validFrom,
    LocalDate validTo,
    Place place) {

  /** Its address and those above it, the province's first. */
  public List<String> addresses() {
    return addresses(address);
  }

  /** {@code address} and those above it but the home page's, the shortest first. */
  public static List<String> addresses(String address) {
    List<String> addresses = new ArrayList<>();
    for (int end = 0; (end = address.indexOf('/', end + 1)) >= 0; ) {
      addresses.add(address.substring(0, end + 1));
    }
    return addresses;
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  /** Whether both were in force on some day. */
  public boolean overlaps(Area other) {
    return !validFrom.isAfter(other.validTo) && !other.validFrom.isAfter(validTo);
  }

  /** The first day on which it was no more; for a unit that ended. */
  public LocalDate gone() {
    return validTo.plusDays(1);
  }

  /** Whether an end of this unit is known. */
  public boolean ended() {
    return !validTo.equals(LocalDate.MAX);
  }
}
