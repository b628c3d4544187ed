package vn.minhbach.model;

import java.time.LocalDate;
import vn.minhbach.problem.Place;

/**
 * One unit becoming, wholly or in part, another.
 *
 * @param from code of a unit in force on the day before {@code date}
 * @param to code of a unit in force on {@code date}
 * @param divided whether only a part of {@code from} went to {@code to}
 */
public record Succession(String from, String to, LocalDate date, boolean divided, Place place) {}
