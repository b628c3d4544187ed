package vn.minhbach.model;

import vn.minhbach.problem.Place;

/**
 * What a publisher says to a finding.
 *
 * @param finding the finding's key: {@code ty-le-ke-hoach/thu-nsnn.of_plan}
 * @param date the day of the answer, {@code 2021-11-02}
 * @param by who answers
 */
public record Answer(String finding, String date, String by, String text, Place place) {}
